using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Demo;

/// <summary>The mechanisms of the district report; property disputes of late with the estate they are about; one dispute worked through a mechanism, one on its way up the ladder.</summary>
internal static class DemoLinkage
{
    private const int MostPlaced = 60;

    /// <summary>Mechanisms by the street that found them (S-22 to S-24).</summary>
    private static readonly (string Key, string Street)[] Found = [("FiveParty", "珠海路街道"), ("ThreeParty", "湛山街道"), ("ThreeLevel", "湛山街道")];

    public static IReadOnlyList<LinkageMechanism> Mechanisms(ShinanRegister register, DateTime at) =>
    [
        .. from found in Found
           let street = register.Subdistricts.Single(row => row.Name == found.Street)
           let shipped = LinkageMechanism.Shipped.Single(known => known.Key == found.Key)
           let office = Of($"{street.JusticeOfficeName}（演示）", at.AddDays(-30))
           select LinkageMechanism.Define(LinkageMechanismId.New(office.Now), street.Code, shipped.Details, isNameTaken: false, office, out _)!,
    ];

    /// <summary>Says of property disputes which estate they are about, works the first under mediation that can through a mechanism, and hands another up.</summary>
    public static async Task PlaceAsync(HejieDb db, IReadOnlyList<LinkageMechanism> mechanisms, DateTime at, CancellationToken stop)
    {
        var moment = Of("登记员（演示）", at);
        var estates = (await db.Set<ManagedEstate>().AsNoTracking().ToListAsync(stop)).ToLookup(estate => estate.SubdistrictCode);
        var bodies = await db.Organizations.AsNoTracking().ToListAsync(stop);
        var cases = await db.Set<MediationCase>().AsSplitQuery()
            .Where(c => (c.Type == DisputeType.Property && c.State != CaseState.Archived) || CaseLifecycle.InHand.Contains(c.State))
            .OrderByDescending(c => c.Number).Take(MostPlaced).ToListAsync(stop);
        var (hasRun, hasClimbed) = (false, false);
        foreach (var (index, mediation) in cases.Index())
        {
            var near = estates[mediation.SubdistrictCode].ToList();
            if (mediation.Type == DisputeType.Property && near.Count > 0)
            {
                _ = mediation.PlaceInEstate(near[index % Math.Min(near.Count, 3)], moment);
            }
            if (!hasRun && mechanisms.FirstOrDefault(known => known.SubdistrictCode == mediation.SubdistrictCode) is { } mechanism
                && MechanismRun.Begin(MechanismRunId.New(at), mechanism, mediation, [], moment, out _) is { } run)
            {
                hasRun = true;
                _ = run.Seat(1, SeatHolder.Host, mediation, moment);
                _ = run.Seat(run.Seats.Count, new SeatHolder(1, null), mediation, moment);
                _ = run.TakeStep(moment.Today, "走访了双方，物业费纠纷的起因和各方要求已经弄清（演示）。", [1], isSkipped: false, mediation, moment);
                _ = run.Promise(1, "三天内约齐各方碰头（演示）", moment.Today.AddDays(3), mediation, moment);
                db.Add(run);
            }
            else if (!hasClimbed && bodies.Find(body => body.Id == mediation.OrganizationId) is { } host
                && Ladder.NextLevel(host, bodies, mediation.Type, mediation.SubdistrictCode) is [var next, ..] above)
            {
                var consents = mediation.Parties.Select(party => party.Number).ToList();
                hasClimbed = mediation.HandUp(host, next, above, new HandUpAsk("两次没有调成，请上一级接手（演示）。", consents, ContactChannel.Counter, "demo"), moment) is null;
            }
        }
        await db.SaveChangesAsync(stop);
    }

    private static Moment Of(string by, DateTime at) => new(Actor.Job(ShinanRegister.DistrictCode, by), at, HolidayCalendar.Standard);
}
