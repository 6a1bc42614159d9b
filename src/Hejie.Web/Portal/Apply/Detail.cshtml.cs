using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

/// <summary>The finer kind of dispute, where the kind has any.</summary>
public sealed class DetailModel(Drafts drafts) : ApplyStep(drafts)
{
    [BindProperty, Required]
    public string? SubType { get; set; }

    public override string Step => ApplySteps.Detail;

    public IReadOnlyList<Choice> SubTypes =>
    [
        .. (Answers.Type is { } type ? DisputeTypes.SubtypesOf(type) : []).Select(code => new Choice(code, Labels.Get($"DisputeSubtype.{code}"))),
        new Choice(ApplicationAnswers.Unclear, FieldTexts.Get("UnclearSubType")),
    ];

    protected override void Show() => SubType = Answers.SubType;

    protected override void Judge()
    {
        if (SubType is not null && SubTypes.All(choice => choice.Value != SubType))
        {
            Wrong(nameof(SubType), "NotUnderstood");
        }
    }

    protected override void Take() => Answers.SubType = SubType;
}
