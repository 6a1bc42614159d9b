using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Security;

/// <summary>A list shows a case to exactly those whom the gate lets in to it.</summary>
public abstract class CaseVisibilityTests(TestDatabase database)
{
    [Fact]
    public async Task A_list_shows_what_the_permissions_allow_and_nothing_else()
    {
        var cases = await ThreeCases.MakeAsync(database);
        await using var db = database.Open();
        var all = await db.Set<MediationCase>().AsNoTracking().ToListAsync();
        var seenByAnybody = 0;

        foreach (var actor in Actors(cases.Of[Whose.Own]))
        {
            var listed = await db.Set<MediationCase>().VisibleTo(actor).Select(c => c.Id).ToListAsync();

            var allowed = all.Where(known => Permissions.Allows(actor, Permission.ReadCase, FactsOf(known))).Select(known => known.Id);
            listed.ShouldBe(allowed, ignoreOrder: true, $"as {actor.Role} {actor.DisplayName}");
            seenByAnybody += listed.Count;
        }
        seenByAnybody.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task No_list_leads_into_another_district()
    {
        await ThreeCases.MakeAsync(database, 10);
        await using var db = database.Open();
        var bureau = Actor.Person(Role.BureauOfficer, "370202", new AccountId(Guid.CreateVersion7()), "bureau");

        (await db.Set<MediationCase>().VisibleTo(bureau).ToListAsync()).ShouldAllBe(seen => seen.DistrictCode == "370202");
    }

    private static IEnumerable<Actor> Actors(MediationCase own)
    {
        var account = new AccountId(Guid.CreateVersion7());
        Actor Mediator(string name, AccountId id, Guid mediator) => Actor.Person(Role.Mediator, "370202", id, name, mediator, own.OrganizationId.Value);
        yield return Mediator("host", account, own.HostMediatorId!.Value.Value);
        yield return Mediator("helper", account, own.Mediators.Single(mediator => !mediator.IsHost).MediatorId.Value);
        yield return Mediator("registrar", RegistrarOf(own), Guid.CreateVersion7());
        yield return Mediator("colleague", account, Guid.CreateVersion7());
        yield return Actor.Person(Role.CommitteeClerk, "370202", account, "clerk", organizationId: own.OrganizationId.Value);
        yield return Actor.Person(Role.CommitteeClerk, "370202", account, "other clerk", organizationId: Guid.CreateVersion7());
        yield return Actor.Person(Role.SubdistrictOfficer, "370202", account, "street", subdistrictCode: own.SubdistrictCode);
        yield return Actor.Person(Role.BureauOfficer, "370202", account, "bureau");
        yield return Actor.Person(Role.PartnerOfficer, "370202", account, "partner", organizationId: own.OrganizationId.Value);
        yield return Actor.Person(Role.Expert, "370202", account, "expert");
        yield return Actor.Person(Role.Reviewer, "370202", account, "reviewer");
        yield return Actor.Person(Role.Administrator, "370202", account, "administrator");
        yield return Actor.Party("370202", own.Id.Value, 1, "party");
        yield return Actor.Visitor("370202");
    }

    private static AccountId RegistrarOf(MediationCase known) => new(Guid.Parse(known.Timeline[0].ActorReference["account:".Length..]));

    private static CaseAccessFacts FactsOf(MediationCase known) => new(known.DistrictCode, known.Id.Value)
    {
        Committee = known.OrganizationId.Value,
        SubdistrictCode = known.SubdistrictCode,
        HostMediator = known.HostMediatorId?.Value,
        HelperMediators = [.. known.Mediators.Where(mediator => mediator is { IsActive: true, IsHost: false }).Select(mediator => mediator.MediatorId.Value)],
        Registrar = RegistrarOf(known),
    };
}

public sealed class CaseVisibilityOnSqlite(SqliteDatabase database) : CaseVisibilityTests(database), IClassFixture<SqliteDatabase>;

public sealed class CaseVisibilityOnPostgres(PostgresDatabase database) : CaseVisibilityTests(database), IClassFixture<PostgresDatabase>;

public sealed class CaseVisibilityOnPartitions(PartitionedDatabase database) : CaseVisibilityTests(database), IClassFixture<PartitionedDatabase>;
