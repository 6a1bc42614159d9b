using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Privacy;

public readonly record struct DataIncidentId(Guid Value)
{
    public static DataIncidentId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>What happened, or may have happened, to personal data (PIPL 57).</summary>
public enum IncidentKind
{
    Leaked,
    Altered,
    Lost,
}

/// <summary>An incident as it is known: what the persons and the authority are told of it.</summary>
/// <param name="DiscoveredAt">Instant in UTC.</param>
/// <param name="Kinds">Kinds of data, in words.</param>
/// <param name="Persons">How many are touched, as far as known.</param>
/// <param name="Measures">What was done at once.</param>
/// <param name="SelfHelp">What the persons can do themselves.</param>
/// <param name="Contact">Whom they ask.</param>
public sealed record IncidentDetails(
    IncidentKind Kind, DateTime DiscoveredAt, string Kinds, string Cause, int Persons, string Harm, string Measures, string SelfHelp, string Contact)
{
    /// <summary>The parts that are not told.</summary>
    public IReadOnlyList<string> Gaps() =>
    [
        .. new[]
        {
            (nameof(Kinds), Kinds), (nameof(Cause), Cause), (nameof(Harm), Harm), (nameof(Measures), Measures), (nameof(SelfHelp), SelfHelp), (nameof(Contact), Contact),
        }.Where(part => string.IsNullOrWhiteSpace(part.Item2)).Select(part => $"Incident{part.Item1}"),
    ];
}

/// <summary>Who was told, how, and when.</summary>
/// <param name="At">Instant in UTC.</param>
/// <param name="Words">To the authority: which, how; to the persons: how.</param>
public sealed record IncidentNotice(DateTime At, string Words, string By);

/// <summary>A leak, change or loss of personal data: acted on at once, told to the authority and to the persons, closed when both are done (D-13).</summary>
public sealed class DataIncident : ICommitteeKept
{
    private DataIncident()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public DataIncidentId Id { get; private set; }

    /// <summary>Year and serial within the district, as 2026-003.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The committee where it happened; null for the bureau.</summary>
    public OrganizationId? OrganizationId { get; private set; }
    public IncidentKind Kind { get; private set; }
    public DateTime DiscoveredAt { get; private set; }
    public string Kinds { get; private set; } = "";
    public string Cause { get; private set; } = "";
    public int Persons { get; private set; }
    public string Harm { get; private set; } = "";
    public string Measures { get; private set; } = "";
    public string SelfHelp { get; private set; } = "";
    public string Contact { get; private set; } = "";
    public DateTime WrittenAt { get; private set; }
    public string WrittenBy { get; private set; } = "";
    public IncidentNotice? AuthorityTold { get; private set; }
    public IncidentNotice? PersonsTold { get; private set; }

    /// <summary>Why the persons need not be told: what was done keeps all harm from them (PIPL 57).</summary>
    public IncidentNotice? PersonsSpared { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public string? ClosedBy { get; private set; }
    public string? Conclusion { get; private set; }
    public int Version { get; private set; }

    public bool IsClosed => ClosedAt is not null;

    /// <summary>Whole hours from the discovery until <paramref name="now"/>, or until the authority was told: the law says "at once" and no number.</summary>
    public int HoursToAuthority(DateTime now) => HoursTo(AuthorityTold?.At ?? now);

    /// <summary>The same until the persons were told, or it was decided that they need not be.</summary>
    public int HoursToPersons(DateTime now) => HoursTo((PersonsTold ?? PersonsSpared)?.At ?? now);

    private int HoursTo(DateTime at) => (int)(at - DiscoveredAt).TotalHours;

    /// <param name="serial">From 1 within the district and year.</param>
    public static DataIncident? Write(DataIncidentId id, int serial, OrganizationId? committee, IncidentDetails details, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNot(details, moment);
        return refusal is not null ? null : new DataIncident
        {
            DistrictCode = moment.By.DistrictCode,
            Id = id,
            Number = $"{moment.Today.Year:0000}-{serial:000}",
            OrganizationId = committee,
            Kind = details.Kind,
            DiscoveredAt = details.DiscoveredAt,
            Kinds = details.Kinds.Trim(),
            Cause = details.Cause.Trim(),
            Persons = details.Persons,
            Harm = details.Harm.Trim(),
            Measures = details.Measures.Trim(),
            SelfHelp = details.SelfHelp.Trim(),
            Contact = details.Contact.Trim(),
            WrittenAt = moment.Now,
            WrittenBy = moment.By.DisplayName,
        };
    }

    private static Refusal? WhyNot(IncidentDetails details, Moment moment) =>
        details.Gaps() is { Count: > 0 } gaps ? PrivacyRefusals.IncidentIncomplete.About(gaps)
        : details.Persons < 0 ? PrivacyRefusals.IncidentIncomplete.About(["IncidentPersons"])
        : details.DiscoveredAt > moment.Now ? PrivacyRefusals.IncidentInFuture
        : null;

    /// <summary>The authority that looks after personal data has been told.</summary>
    public Refusal? TellAuthority(DateTime at, string words, Moment moment)
    {
        if (WhyNotTold(at, words, moment) is { } refusal)
        {
            return refusal;
        }
        AuthorityTold = new IncidentNotice(at, words.Trim(), moment.By.DisplayName);
        Version++;
        return null;
    }

    /// <summary>The persons have been told.</summary>
    public Refusal? TellPersons(DateTime at, string words, Moment moment)
    {
        if (WhyNotTold(at, words, moment) is { } refusal)
        {
            return refusal;
        }
        (PersonsTold, PersonsSpared) = (new IncidentNotice(at, words.Trim(), moment.By.DisplayName), null);
        Version++;
        return null;
    }

    /// <summary>The persons need not be told, and why; the authority may still ask for it.</summary>
    public Refusal? SparePersons(string reason, Moment moment)
    {
        if (WhyNotTold(moment.Now, reason, moment) is { } refusal)
        {
            return refusal;
        }
        PersonsSpared = new IncidentNotice(moment.Now, reason.Trim(), moment.By.DisplayName);
        Version++;
        return null;
    }

    private Refusal? WhyNotTold(DateTime at, string words, Moment moment) =>
        IsClosed ? PrivacyRefusals.IncidentIsClosed
        : string.IsNullOrWhiteSpace(words) ? PrivacyRefusals.TellingNeedsWords
        : at < DiscoveredAt ? PrivacyRefusals.ToldBeforeDiscovered
        : at > moment.Now ? PrivacyRefusals.IncidentInFuture
        : null;

    /// <summary>Everything is done: the authority is told, and the persons are or need not be.</summary>
    public Refusal? CloseIncident(string conclusion, Moment moment)
    {
        if (IsClosed)
        {
            return PrivacyRefusals.IncidentIsClosed;
        }
        if (AuthorityTold is null)
        {
            return PrivacyRefusals.AuthorityIsNotTold;
        }
        if (PersonsTold is null && PersonsSpared is null)
        {
            return PrivacyRefusals.PersonsAreNotTold;
        }
        if (string.IsNullOrWhiteSpace(conclusion))
        {
            return PrivacyRefusals.TellingNeedsWords;
        }
        (ClosedAt, ClosedBy, Conclusion) = (moment.Now, moment.By.DisplayName, conclusion.Trim());
        Version++;
        return null;
    }
}
