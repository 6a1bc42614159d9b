using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Linkage;

public readonly record struct JointConsultationId(Guid Value) : IComparable<JointConsultationId>
{
    public static JointConsultationId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(JointConsultationId other) => Value.CompareTo(other.Value);

    public static bool operator <(JointConsultationId left, JointConsultationId right) => left.CompareTo(right) < 0;

    public static bool operator >(JointConsultationId left, JointConsultationId right) => left.CompareTo(right) > 0;

    public static bool operator <=(JointConsultationId left, JointConsultationId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(JointConsultationId left, JointConsultationId right) => left.CompareTo(right) >= 0;
}

/// <summary>Experts are asked about a case: nominated by its committee, convened by the bureau, closed with an opinion (S-20, S-41; F-26).</summary>
/// <remarks>Experts advise; the mediation stays the committee's, and the parties pay nothing (MED 35; PML 4).</remarks>
public sealed partial class JointConsultation : ITenantOwned
{
    public const int MostExperts = 15;
    private readonly InOrder<ConsultationSeat> _seats = new(seat => seat.Number);

    private JointConsultation()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public JointConsultationId Id { get; private set; }
    public CaseId CaseId { get; private set; }
    public CaseNumber CaseNumber { get; private set; } = null!;
    public OrganizationId OrganizationId { get; private set; }

    /// <summary>1 for the first of the case.</summary>
    public int Number { get; private set; }

    /// <summary>The round of mediation in which it was nominated.</summary>
    public int Round { get; private set; }

    /// <summary>Who is asked.</summary>
    public ExpertGroup Group { get; private set; }
    public ConsultationState State { get; private set; }

    /// <summary>Null once the file of the case is destroyed; the same of opinion and meeting.</summary>
    public ConsultationQuestion? Question { get; private set; }
    public DateTime NominatedAt { get; private set; }
    public IReadOnlyList<ConsultationConsent> Consents { get; private set; } = [];
    public ConsultationMeeting? Meeting { get; private set; }
    public IReadOnlyList<ConsultationSeat> Seats => _seats;
    public ConsultationOpinion? Opinion { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The expert who is proposed to mediate the case, a mediator of the corps; null where the committee goes on by itself.</summary>
    public MediatorId? HandedTo { get; private set; }
    public string? HandedToName { get; private set; }
    public IReadOnlyList<ConsultationStep> Steps { get; private set; } = [];
    public int Version { get; private set; }

    public bool IsOpen => State is ConsultationState.Nominated or ConsultationState.Convened or ConsultationState.Advised;

    public bool IsNameless => Question?.IsNameless == true;

    public IEnumerable<ConsultationSeat> Present => _seats.Where(seat => seat.WasPresent == true);

    /// <summary>Parties who have not agreed that the experts see their data; nobody where they see none (D-6).</summary>
    public IEnumerable<CaseParty> StillToConsent(MediationCase mediation) =>
        IsNameless ? [] : mediation.Parties.Where(party => Consents.All(consent => consent.Party != party.Number));

    /// <summary>The committee asks for a consultation.</summary>
    /// <param name="consents">Numbers of the parties who agreed already, on <paramref name="agreedOn"/>.</param>
    /// <param name="others">The consultations that the case has had.</param>
    public static JointConsultation? Nominate(
        JointConsultationId id, MediationCase mediation, ExpertGroup group, ConsultationQuestion question, IReadOnlyList<int> consents, DateOnly agreedOn, IReadOnlyCollection<JointConsultation> others,
        Moment moment, out Refusal? refusal)
    {
        var clean = question.Clean();
        refusal = WhyNot(mediation, group, clean, others) ?? WhyNoConsent(mediation, consents, agreedOn, moment);
        if (refusal is not null)
        {
            return null;
        }
        var made = new JointConsultation
        {
            DistrictCode = mediation.DistrictCode,
            Id = id,
            CaseId = mediation.Id,
            CaseNumber = mediation.Number,
            OrganizationId = mediation.OrganizationId,
            Number = others.Count + 1,
            Round = mediation.Round,
            Group = group,
            Question = clean,
            NominatedAt = moment.Now,
        };
        made.Take(consents, agreedOn, moment);
        made.Step(ConsultationAct.Nominate, ConsultationState.Nominated, moment, clean.Reason);
        mediation.Record(CaseAct.NominateConsultation, moment, CasePayload.Of(("consultation", made.Number), ("group", group), ("nameless", clean.IsNameless), ("consents", consents)));
        return made;
    }

    private static Refusal? WhyNot(MediationCase mediation, ExpertGroup group, ConsultationQuestion question, IReadOnlyCollection<JointConsultation> others)
    {
        if (!mediation.State.IsUnderMediation())
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (question.Gaps() is { Count: > 0 } gaps)
        {
            return ConsultationRefusals.ConsultationIncomplete.About(gaps);
        }
        if (TypeOf(group) is { } type && mediation.Type != type)
        {
            return ConsultationRefusals.GroupDoesNotFit;
        }
        if (group == ExpertGroup.PropertyLawyers && mediation.Difficulty < DifficultyLevel.Difficult && question.Importance is null)
        {
            return ConsultationRefusals.DifficultyNeedsReason;
        }
        if (others.Any(other => other.IsOpen))
        {
            return ConsultationRefusals.ConsultationIsOpen;
        }
        return question.IsNameless && NamesIn(question.Words, mediation) is { Count: > 0 } names ? ConsultationRefusals.NamesAreTold.About(names) : null;
    }

    /// <summary>The only kind of dispute that a group is asked about; null where it is asked about all.</summary>
    private static DisputeType? TypeOf(ExpertGroup group) => group switch
    {
        ExpertGroup.Finance => DisputeType.Finance,
        ExpertGroup.PropertyLawyers => DisputeType.Property,
        _ => null,
    };

    /// <summary>Names, telephones, identity numbers and addresses of the parties that stand in the words, however they are spaced.</summary>
    private static List<string> NamesIn(string words, MediationCase mediation)
    {
        var folded = ConsultationConflict.Fold(words);
        return
        [
            .. mediation.Parties.SelectMany(party => new[] { party.Name, party.HeadName, party.Representative?.Name, party.Phone, party.IdNumber, party.Address }).OfType<string>()
                .Where(told => ConsultationConflict.Fold(told) is { Length: > 0 } mark && folded.Contains(mark, StringComparison.OrdinalIgnoreCase)).Distinct(),
        ];
    }

    /// <summary>Writes down which parties agreed, while it is not yet convened.</summary>
    public Refusal? AddConsents(MediationCase mediation, IReadOnlyList<int> parties, DateOnly on, Moment moment)
    {
        if (State != ConsultationState.Nominated || IsNameless)
        {
            return ConsultationRefusals.NotAtThisPoint;
        }
        if (parties.Count == 0)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (WhyNoConsent(mediation, parties, on, moment) is { } refusal)
        {
            return refusal;
        }
        Take(parties, on, moment);
        Step(ConsultationAct.AddConsents, State, moment);
        return null;
    }

    /// <summary>A party takes its consent back, without a reason (PIPL 15). While it waits to be convened the party is only silent again; once the experts see the data, it ends there.</summary>
    public Refusal? WithdrawConsent(int party, Moment moment)
    {
        if (State is not (ConsultationState.Nominated or ConsultationState.Convened) || Consents.All(consent => consent.Party != party))
        {
            return ConsultationRefusals.NotAtThisPoint;
        }
        Consents = [.. Consents.Where(consent => consent.Party != party)];
        Step(ConsultationAct.WithdrawConsent, State == ConsultationState.Convened ? ConsultationState.Recalled : State, moment);
        return null;
    }

    private static Refusal? WhyNoConsent(MediationCase mediation, IReadOnlyList<int> parties, DateOnly on, Moment moment) =>
        parties.Any(number => mediation.Party(number) is null) ? CaseRefusals.NoSuchParty
        : parties.Count > 0 ? mediation.CheckDay(on, moment)
        : null;

    private void Take(IReadOnlyList<int> parties, DateOnly on, Moment moment) => Consents =
    [
        .. Consents,
        .. parties.Distinct().Where(number => Consents.All(consent => consent.Party != number)).Select(number => new ConsultationConsent(number, on, moment.By.DisplayName)),
    ];

    /// <summary>Calls the experts together; none who is bound to a party, and none while a party is silent whose data they would see.</summary>
    public Refusal? Convene(MediationCase mediation, ConsultationMeeting meeting, IReadOnlyList<Expert> experts, Moment moment)
    {
        if (State != ConsultationState.Nominated)
        {
            return ConsultationRefusals.NotAtThisPoint;
        }
        if ((WhyNotConvened(mediation, meeting, moment) ?? WhyNotCalled(mediation, experts, moment)) is { } refusal)
        {
            return refusal;
        }
        Meeting = meeting with { Place = meeting.Place.Trim() };
        foreach (var expert in experts)
        {
            _seats.Add(ConsultationSeat.Of(_seats.Count + 1, expert));
        }
        Step(ConsultationAct.Convene, ConsultationState.Convened, moment, string.Join('、', experts.Select(expert => expert.Name)));
        return null;
    }

    /// <summary>Another time or place, or further experts, while no opinion is written down. Who was called stays called, and who did not come is written down as absent.</summary>
    public Refusal? Rearrange(MediationCase mediation, ConsultationMeeting meeting, IReadOnlyList<Expert> further, Moment moment)
    {
        if (State != ConsultationState.Convened)
        {
            return ConsultationRefusals.NotAtThisPoint;
        }
        List<Expert> called = [.. further.Where(expert => _seats.All(seat => seat.ExpertId != expert.Id))];
        if ((WhyNotConvened(mediation, meeting, moment) ?? (called.Count > 0 ? WhyNotCalled(mediation, called, moment) : null)) is { } refusal)
        {
            return refusal;
        }
        if (_seats.Count + called.Count > MostExperts)
        {
            return ConsultationRefusals.NobodyIsCalled;
        }
        Meeting = meeting with { Place = meeting.Place.Trim() };
        foreach (var expert in called)
        {
            _seats.Add(ConsultationSeat.Of(_seats.Count + 1, expert));
        }
        Step(ConsultationAct.Rearrange, State, moment, string.Join('、', called.Select(expert => expert.Name)));
        return null;
    }

    private Refusal? WhyNotConvened(MediationCase mediation, ConsultationMeeting meeting, Moment moment)
    {
        if (!mediation.State.IsUnderMediation())
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (StillToConsent(mediation).Select(party => $"{Refusal.PartyDetail}{party.Number}").ToList() is { Count: > 0 } silent)
        {
            return ConsultationRefusals.ConsultationNeedsConsent.About(silent);
        }
        return string.IsNullOrWhiteSpace(meeting.Place) || meeting.At <= moment.Now ? ConsultationRefusals.MeetingIsNotPlanned : null;
    }

    private Refusal? WhyNotCalled(MediationCase mediation, IReadOnlyList<Expert> experts, Moment moment)
    {
        if (experts.Count is 0 or > MostExperts)
        {
            return ConsultationRefusals.NobodyIsCalled;
        }
        var outside = experts.Where(expert => !expert.IsInUseOn(moment.Today) || !expert.Groups.Contains(Group)).Select(expert => expert.Name).ToList();
        if (outside.Count > 0)
        {
            return ConsultationRefusals.ExpertIsNotOfGroup.About(outside);
        }
        var ties = experts.SelectMany(expert => ConsultationConflict.Find(expert, mediation)).ToList();
        return ties.Count > 0 ? ConsultationRefusals.ExpertIsBound.About([.. ties.SelectMany(found => new[] { found.Expert, found.Tie.ToString(), $"{Refusal.PartyDetail}{found.Party}" })]) : null;
    }
}
