using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>A street of its own for a test, with two communities, a committee of the first and one of the street.</summary>
internal sealed class EstateStage
{
    private static int s_made = 500;
    private readonly HejieApp _app;

    private EstateStage(HejieApp app, string street) => (_app, Street) = (app, street);

    public string Street { get; }

    public string First => Street + "001";

    public string Second => Street + "002";

    public required MediationOrganization OfCommunity { get; init; }
    public required MediationOrganization OfStreet { get; init; }

    public static async Task<EstateStage> SetUpAsync(HejieApp app)
    {
        await Committee.SetUpAsync(app); // the district itself
        var number = Interlocked.Increment(ref s_made);
        var street = $"370202{number}";
        await using var db = app.Database.Open();
        db.Add(new Subdistrict { DistrictCode = "370202", Code = street, Name = $"第{number}街道", ShortName = $"第{number}", JusticeOfficeName = $"第{number}司法所" });
        db.Add(new Community { DistrictCode = "370202", Code = street + "001", SubdistrictCode = street, Name = $"甲{number}社区" });
        db.Add(new Community { DistrictCode = "370202", Code = street + "002", SubdistrictCode = street, Name = $"乙{number}社区" });
        var stage = new EstateStage(app, street)
        {
            OfStreet = Body(app, $"第{number}街道人民调解委员会", $"街{number}", OrgLevel.Subdistrict, street, null),
            OfCommunity = Body(app, $"甲{number}社区人民调解委员会", $"社{number}", OrgLevel.Community, street, street + "001"),
        };
        db.AddRange(stage.OfStreet, stage.OfCommunity);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return stage;
    }

    public async Task<MediationOrganization> AddBodyAsync(string name, OrgLevel level, string? street, OrganizationId? parent = null, params DisputeType[] fields)
    {
        var body = Body(_app, name, $"外{Interlocked.Increment(ref s_made)}", level, street, null, parent, fields);
        await using var db = _app.Database.Open();
        db.Add(body);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return body;
    }

    public Task<Browser> BureauAsync() => _app.SignInAsync(Role.BureauOfficer);

    public Task<Browser> OfficeAsync() => _app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Street);

    public Task<Browser> ClerkAsync() => _app.SignInAsync(Role.CommitteeClerk, organization: OfCommunity.Id.Value);

    /// <summary>What the form is filled with.</summary>
    public (string, object)[] Form(string name = "演示花园") =>
    [
        ("Kind", "Residential"), ("EstateName", name), ("Community", First), ("EstateAddress", "演示路1号"), ("Units", "320"), ("ManagedSince", "2012-05-01"), ("Company", "演示安居物业公司"),
        ("ContactName", "余某"), ("ContactPhone", "0532-10000001"), ("HasOwnersCommittee", true), ("OwnersHead", "赵某"), ("OwnersPhone", "0532-10000002"), ("OwnersUntil", "2027-06-30"),
        ("Leaders", "1号楼，钱某，0532-10000003\n2号楼\t孙某\t0532-10000004"),
    ];

    /// <summary>Puts an estate on the register by the verbs.</summary>
    public async Task<ManagedEstate> EnterAsync(string name, EstateKind kind = EstateKind.Residential, MediationOrganization? body = null, string? community = null)
    {
        await using var db = _app.Database.Open();
        var moment = new Moment(Actor.Job("370202", "test"), _app.Clock.Now, Hejie.Domain.Deadlines.HolidayCalendar.Standard);
        var code = community ?? First;
        var details = new EstateDetails(kind, name, "演示路1号", 100, null, "演示物业公司", null, null, []);
        var estate = ManagedEstate.Enter(
            ManagedEstateId.New(_app.Clock.Now), 100_000 + Interlocked.Increment(ref s_made), details,
            new Community { DistrictCode = "370202", Code = code, SubdistrictCode = Street, Name = "" }, isNameTaken: false, moment, out _)!;
        if (body is not null)
        {
            _ = estate.AssignOrganization(body, EstateArrangement.ByCommunity, null, moment);
        }
        db.Add(estate);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return estate;
    }

    private static MediationOrganization Body(
        HejieApp app, string name, string abbreviation, OrgLevel level, string? street, string? community, OrganizationId? parent = null, params DisputeType[] fields) => new()
        {
            DistrictCode = "370202",
            Id = OrganizationId.New(app.Clock.Now),
            Kind = OrganizationKind.MediationCommittee,
            Category = level == OrgLevel.Community ? OrganizationCategory.Community : OrganizationCategory.Subdistrict,
            Level = level,
            Name = name,
            Abbreviation = abbreviation,
            ParentId = parent,
            HostUnit = "演示办事处",
            SubdistrictCode = street,
            CommunityCode = community,
            Address = "演示路 1 号",
            Phone = "0532-10000009",
            OpeningHours = "工作日 9:00–17:00",
            Fields = fields,
        };
}
