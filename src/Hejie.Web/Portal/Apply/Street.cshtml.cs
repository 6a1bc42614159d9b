using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Places;
using Hejie.Web.Shared.Controls;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Apply;

public sealed class StreetModel(Drafts drafts, HejieDb db) : ApplyStep(drafts)
{
    [BindProperty, Required]
    public string? Subdistrict { get; set; }

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public override string Step => ApplySteps.Street;

    protected override async Task PrepareAsync(CancellationToken stop) =>
        Streets = await db.Set<Subdistrict>().OrderBy(street => street.Code)
            .Select(street => new Choice(street.Code, street.Name, null)).ToListAsync(stop);

    protected override void Show() => Subdistrict = Answers.SubdistrictCode;

    protected override void Judge()
    {
        if (Subdistrict is not null && Streets.All(street => street.Value != Subdistrict))
        {
            Wrong(nameof(Subdistrict), "NotUnderstood");
        }
    }

    protected override void Take()
    {
        if (Answers.SubdistrictCode != Subdistrict)
        {
            Answers.CommunityCode = null;
            Answers.Venue = null;
        }
        Answers.SubdistrictCode = Subdistrict;
    }
}
