using Hejie.Data;
using Hejie.Data.Numbering;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Tests.Data;

/// <summary>An ordinary registered dispute, made by the domain's own verb.</summary>
internal static class SomeCase
{
    public static readonly DateTime Now = new(2026, 3, 5, 1, 0, 0, DateTimeKind.Utc);

    public static Moment At(DateTime now, string district = "370202") => new(Actor.Job(district, "test"), now, HolidayCalendar.Standard);

    /// <summary>Registers a case of the context's district with the next number, in one transaction.</summary>
    public static Task<MediationCase> RegisterSomeCaseAsync(this HejieDb db, string statement = "楼上漏水,天花板泡坏。", string applicant = "张三", DateTime? at = null) =>
        db.InOneTransactionAsync(async stop =>
        {
            var now = at ?? Now;
            var serial = await db.NextNumberAsync(NumberSeries.Cases, now.Year, stop);
            var registered = Of(CaseNumber.Of(db.Scope.District, now.Year, serial), statement, applicant, now);
            db.Add(registered);
            await db.SaveChangesAsync(stop);
            return registered;
        });

    public static MediationCase Of(CaseNumber number, string statement, string applicant, DateTime now) => MediationCase.Register(
        new Registration
        {
            Id = CaseId.New(now),
            Number = number,
            Type = DisputeType.Neighborhood,
            ApplicationDate = ChinaTime.DayOf(now),
            SubdistrictCode = "370202002",
            CommunityCode = "370202002001",
            Place = "八大峡街道示例路 12 号",
            Statement = statement,
            Requests = ["赔偿损失"],
            Organization = OrganizationId.New(now),
            Parties =
            [
                new PartyDetails { Role = PartyRole.Applicant, Name = applicant, IdNumber = "110101199003070011", Phone = "13800000001" },
                new PartyDetails { Role = PartyRole.Respondent, Name = "李四" },
            ],
        },
        At(now, number.DistrictCode),
        out var refusal) ?? throw new InvalidOperationException(refusal!.Code);
}
