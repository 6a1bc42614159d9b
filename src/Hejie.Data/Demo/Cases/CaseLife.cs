using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Sessions;

namespace Hejie.Data.Demo.Cases;

/// <summary>One case from application to archive, by the same verbs as a real one; each step waits for its working day.</summary>
/// <remarks>Intake, sessions and ending stand in the part files. A refusal is a fault of the script and throws.</remarks>
internal sealed partial class CaseLife
{
    private static readonly HolidayCalendar Calendar = HolidayCalendar.Standard;
    private readonly CaseScript _script;
    private readonly DemoDistrict _district;
    private readonly DemoSerials _serials;
    private readonly DemoFiles _files;
    private readonly DemoRandom _random;
    private readonly DisputeDraft _draft;
    private readonly List<MediationSession> _sessions = [];
    private DateTime _now;
    private MediationCase _case = null!;
    private MediationAgreement? _agreement;
    private Mediator _host = null!;

    public CaseLife(CaseScript script, DemoDistrict district, DemoSerials serials, DemoFiles files)
    {
        (_script, _district, _serials, _files, _now) = (script, district, serials, files, script.AppliedAt);
        _random = new DemoRandom(script.Seed);
        _draft = new DisputeDraft(script, _random, ChinaTime.DayOf(script.AppliedAt));
    }

    /// <summary>The case as far as it has come; null before it was registered.</summary>
    public DemoCase? Result => _case is null ? null : new DemoCase(_case, _sessions, _agreement);

    /// <summary>Gives the instant of each step and takes the step when asked to go on.</summary>
    public IEnumerable<DateTime> Steps()
    {
        foreach (var step in Intake().Concat(Mediation()).Concat(AfterOutcome()))
        {
            yield return step;
            if (_script.StopAt is { } stop && _case?.State == stop)
            {
                yield break;
            }
        }
    }

    private DateOnly Today => ChinaTime.DayOf(_now);

    private bool IsAtEnd => _case.State is CaseState.NotAccepted or CaseState.Withdrawn or CaseState.Failed or CaseState.Terminated;

    /// <summary>A quarter of an hour later or so, the same day.</summary>
    private DateTime Soon() => _now = _now.AddMinutes(_random.Between(6, 24));

    /// <summary>In office hours of the working day on or after so many days; the same day only if it is still morning.</summary>
    private DateTime Later(int fewestDays, int mostDays)
    {
        var day = Calendar.WorkdayFrom(Today.AddDays(_random.Between(fewestDays, mostDays)));
        var at = ChinaTime.InstantOf(day, new TimeOnly(_random.Between(9, 15), _random.Below(60)));
        return _now = at > _now ? at : _now.AddMinutes(_random.Between(10, 40));
    }

    private Moment ByClerk() => new(
        Actor.Person(Role.CommitteeClerk, _case?.DistrictCode ?? _script.Organization.DistrictCode, new AccountId(_script.Organization.Id.Value), ClerkName, organizationId: _script.Organization.Id.Value),
        _now,
        Calendar);

    private Moment ByHost() => new(
        Actor.Person(Role.Mediator, _case.DistrictCode, new AccountId(_host.Id.Value), _host.Name, _host.Id.Value, _script.Organization.Id.Value),
        _now,
        Calendar);

    private Moment ByJusticeOffice() => new(
        Actor.Person(
            Role.SubdistrictOfficer, _case.DistrictCode, new AccountId(_script.Organization.Id.Value), JusticeOfficeName, subdistrictCode: _case.SubdistrictCode),
        _now,
        Calendar);

    private Moment ByParty(CaseParty party) => new(
        Actor.Party(_case.DistrictCode, _case.Id.Value, party.Number, party.Name), _now, Calendar);

    private static string ClerkName => "登记员（演示）";

    private static string JusticeOfficeName => "司法所工作人员（演示）";

    private static void Must(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"A demonstration case was refused: {refusal.Code} ({refusal.RuleId}) {string.Join(", ", refusal.Details)}");
        }
    }

    private static T Must<T>(T? made, Refusal? refusal) where T : class
    {
        Must(refusal);
        return made!;
    }
}
