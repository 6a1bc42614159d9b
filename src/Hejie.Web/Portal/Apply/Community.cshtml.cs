using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Places;
using Hejie.Web.Shared.Controls;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Apply;

public sealed class CommunityModel(Drafts drafts, HejieDb db) : ApplyStep(drafts)
{
    [BindProperty, Required]
    public string? CommunityCode { get; set; }

    [BindProperty, StringLength(200)]
    public string? Place { get; set; }

    public IReadOnlyList<Choice> Communities { get; private set; } = [];

    public override string Step => ApplySteps.Community;

    protected override async Task PrepareAsync(CancellationToken stop) =>
        Communities = await db.Set<Community>().Where(community => community.SubdistrictCode == Answers.SubdistrictCode)
            .OrderBy(community => community.Code).Select(community => new Choice(community.Code, community.Name, null)).ToListAsync(stop);

    protected override void Show() => (CommunityCode, Place) = (Answers.CommunityCode, Answers.Place);

    protected override void Judge()
    {
        if (CommunityCode is not null && Communities.All(community => community.Value != CommunityCode))
        {
            Wrong(nameof(CommunityCode), "NotUnderstood");
        }
    }

    protected override void Take()
    {
        if (Answers.CommunityCode != CommunityCode)
        {
            Answers.Venue = null;
        }
        (Answers.CommunityCode, Answers.Place) = (CommunityCode, Place);
    }
}
