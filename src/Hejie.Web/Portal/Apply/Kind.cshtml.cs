using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

public sealed class KindModel(Drafts drafts) : ApplyStep(drafts)
{
    [BindProperty, Required]
    public DisputeType? Type { get; set; }

    public override string Step => ApplySteps.Kind;

    protected override void Show() => Type = Answers.Type;

    protected override void Judge()
    {
        if (Type is { } type && !Enum.IsDefined(type))
        {
            Wrong(nameof(Type), "NotUnderstood");
        }
    }

    protected override void Take()
    {
        if (Answers.Type != Type)
        {
            Answers.SubType = null;
        }
        Answers.Type = Type;
        Answers.IsMigrantWage &= Type == DisputeType.Labor;
    }
}
