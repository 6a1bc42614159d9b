using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Mediators;

namespace Hejie.Data.Demo;

/// <summary>
/// The experts of the district: the thirty of the city's finance committee, eight lawyers for property disputes, six others of the pool. In the city's own tenant the thirty are
/// mediators too.
/// </summary>
internal sealed class DemoExperts
{
    private const int FirstPhone = 9_400;
    private const int AllLawyers = 8;
    private const int MediatingLawyers = 3;
    private static readonly string[] LawFirms = ["山东演示和平律师事务所", "山东演示海岸律师事务所", "青岛演示同心律师事务所", "青岛演示正言律师事务所"];
    private static readonly (ExpertSource Source, string Unit, string Post, DisputeType[] Fields)[] Pool =
    [
        (ExpertSource.Other, "市南区演示医院", "主任医师", [DisputeType.Medical]),
        (ExpertSource.Other, "青岛演示房屋检测中心", "高级工程师", [DisputeType.Property, DisputeType.Neighborhood, DisputeType.HousingHomestead]),
        (ExpertSource.University, "青岛演示大学", "心理咨询师", [DisputeType.MarriageFamily, DisputeType.Neighborhood]),
        (ExpertSource.Regulator, "市南区演示人社服务中心", "仲裁员", [DisputeType.Labor]),
        (ExpertSource.LawFirm, "山东演示和平律师事务所", "律师", [DisputeType.Contract, DisputeType.DamageCompensation]),
        (ExpertSource.Other, "青岛演示消费者协会", "秘书长", [DisputeType.Consumer, DisputeType.ECommerce]),
    ];

    private readonly DemoRandom _random = DemoRandom.For("shinan experts");
    private readonly DemoPeople _people;
    private readonly Moment _moment;

    private DemoExperts(string tenant, DateTime at)
    {
        _people = new DemoPeople(_random, FirstPhone);
        _moment = new Moment(Actor.Job(tenant, "区司法局（演示）"), at.AddDays(-300), HolidayCalendar.Standard);
    }

    /// <summary>Those of one tenant.</summary>
    /// <param name="at">The first start.</param>
    public static IReadOnlyList<Expert> Make(ShinanRegister register, string tenant, DateTime at)
    {
        var demo = new DemoExperts(tenant, at);
        var isCity = tenant == ShinanRegister.CityCode;
        var finance = register.Mediators.Where(mediator => mediator.DistrictCode == ShinanRegister.CityCode).Select(mediator => demo.OfFinance(mediator, isCity));
        return isCity ? [.. finance] : [.. finance, .. demo.Lawyers(register), .. Pool.Select(one => demo.New(demo.Somebody(), one.Source, one.Unit, one.Post, [ExpertGroup.DistrictPool], one.Fields))];
    }

    private Expert OfFinance(Mediator mediator, bool mediates)
    {
        var (source, post) = mediator.Background switch
        {
            MediatorBackground.Regulator => (ExpertSource.Regulator, "科长"),
            MediatorBackground.University => (ExpertSource.University, "副教授"),
            MediatorBackground.Lawyer => (ExpertSource.LawFirm, "律师"),
            _ => (ExpertSource.FinancialInstitution, "法律合规部经理"),
        };
        return New((mediator.Name, mediator.Phone), source, mediator.Employer!, post, [ExpertGroup.Finance], [DisputeType.Finance], mediates ? mediator : null);
    }

    /// <summary>The first of them are lawyers of the corps.</summary>
    private IEnumerable<Expert> Lawyers(ShinanRegister register)
    {
        var mediators = register.Mediators.Where(mediator => mediator is { DistrictCode: ShinanRegister.DistrictCode, Background: MediatorBackground.Lawyer, IsActive: true }).Take(MediatingLawyers).ToList();
        return Enumerable.Range(0, AllLawyers).Select(i =>
        {
            var mediator = mediators.ElementAtOrDefault(i);
            return New(mediator is null ? Somebody() : (mediator.Name, mediator.Phone), ExpertSource.LawFirm, LawFirms[i % LawFirms.Length], "律师", [ExpertGroup.PropertyLawyers], [DisputeType.Property], mediator);
        });
    }

    private (string Name, string? Phone) Somebody()
    {
        var person = _people.NewPerson(new DateOnly(1960, 1, 1), new DateOnly(1988, 12, 31));
        return (person.Name, person.Phone);
    }

    private Expert New((string Name, string? Phone) who, ExpertSource source, string unit, string post, ExpertGroup[] groups, DisputeType[] fields, Mediator? mediator = null)
    {
        var details = new ExpertDetails(who.Name, unit, post, source, groups, fields, [], who.Phone, _moment.Today, _moment.Today);
        return Expert.Enter(new ExpertId(_random.Id(_moment.Now)), details, mediator, isKnown: false, _moment, out var refusal) ?? throw new InvalidOperationException($"{who.Name}: {refusal!.Code}");
    }
}
