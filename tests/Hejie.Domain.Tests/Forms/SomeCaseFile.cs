using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Cases;

namespace Hejie.Domain.Tests.Forms;

/// <summary>The file of a story's case, as an archive would gather it.</summary>
internal static class SomeCaseFile
{
    public const string CommitteeName = "青岛市市南区湛山街道人民调解委员会";

    public static CaseFile Of(CaseStory story, Func<string, ReadOnlyMemory<byte>>? load = null) =>
        new(story.Case, Committee, story.Agreement, story.Sessions, load ?? (_ => default)) { Compiler = "孙立卷" };

    /// <summary>Parties whose numbers are known, so that nothing is missing but what a test leaves out.</summary>
    public static Registration Identified()
    {
        var application = CaseStory.Application();
        return application with
        {
            Parties =
            [
                application.Parties[0] with { IdNumber = "370202196005010019" },
                application.Parties[1] with { IdNumber = "370202199005010012" },
            ],
        };
    }

    private static MediationOrganization Committee => new()
    {
        DistrictCode = CaseStory.District,
        Id = new OrganizationId(Guid.Parse("0195f000-0000-7000-8000-000000000001")),
        Kind = OrganizationKind.MediationCommittee,
        Category = OrganizationCategory.Subdistrict,
        Level = OrgLevel.Subdistrict,
        Name = CommitteeName,
        Abbreviation = "青南湛",
        HostUnit = "湛山街道办事处",
        Address = "湛山一路1号",
        Phone = "0532-80000001",
        OpeningHours = "工作日9:00-17:00",
    };
}
