using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>Registers a dispute; every one gets a number, also those that are not taken on (I-10).</summary>
    /// <returns>The case, or null with the refusal: a side is missing (MOJ75 20), an oral application without a recorder (LDA 12),
    /// a referral without its letter (PML 18), a child under 14 without a guardian (PIPL 31), a value that cannot be what it says, a case like it without a reason (REG89 8).</returns>
    public static MediationCase? Register(Registration application, Moment moment, out Refusal? refusal)
    {
        application = application with { Parties = [.. application.Parties.Select(RegistrationCheck.Spell)] };
        refusal = RegistrationCheck.WhyNot(application, moment.Today);
        if (refusal is not null)
        {
            return null;
        }
        var registered = new MediationCase
        {
            DistrictCode = application.Number.DistrictCode,
            Id = application.Id,
            Number = application.Number,
            State = CaseState.Registered,
            Type = application.Type,
            SubType = application.SubType,
            Source = application.Source,
            Referral = application.Referral,
            ReferralLetterNumber = application.ReferralLetterNumber,
            Channel = application.Channel,
            Form = application.Form,
            RecordedBy = application.RecordedBy,
            RegisteredAt = moment.Now,
            ApplicationDate = application.ApplicationDate,
            DisputeStartedOn = application.DisputeStartedOn,
            SubdistrictCode = application.SubdistrictCode,
            CommunityCode = application.CommunityCode,
            Place = application.Place,
            Statement = application.Statement,
            Requests = application.Requests,
            ClaimFen = application.ClaimFen,
            PreferredMode = application.PreferredMode,
            OrganizationId = application.Organization,
            HomeOrganizationId = application.HomeOrganization,
            Jurisdiction = application.Jurisdiction,
            ChosenMediatorId = application.ChosenMediator,
            Risk = application.Risk,
            Difficulty = DifficultyLevel.Ordinary,
            IsMigrantWage = application.IsMigrantWage,
            Consents = application.Consents,
        };
        registered.AddParties(application);
        registered.Record(CaseAct.Register, moment, CasePayload.Of(
            ("number", application.Number), ("type", application.Type), ("source", application.Source),
            ("channel", application.Channel), ("parties", application.Parties.Count), ("claimFen", application.ClaimFen),
            ("applicationDate", application.ApplicationDate), ("organization", application.Organization.Value)));
        if (application.LikeReason is not null && application.Like.Where(like => like.IsTold).ToList() is { Count: > 0 } told)
        {
            registered.Record(CaseAct.Relate, moment, CasePayload.Of(("kinds", told.Select(like => like.Kind).Distinct().Order())));
        }
        registered.PromiseResponse(moment);
        registered.StartDeadline(DeadlineKey.ReviewDecision, application.ApplicationDate, moment);
        registered.RiskUnjudgedSince = moment.Now;
        registered.OweAboutRisk(moment);
        return registered;
    }

    private void AddParties(Registration application)
    {
        foreach (var details in application.Parties)
        {
            // The declaration stands on F-03: at the counter all who apply sign it, elsewhere one speaks for the others.
            var applies = details.Role == PartyRole.Applicant && application.Source == CaseSource.PartyApplication
                && (application.Channel == IntakeChannel.WalkIn || !_parties.Exists(party => party.HasApplied));
            _parties.Add(CaseParty.From(_parties.Count + 1, details, applies));
        }
        PersonCount = Math.Max(application.PersonCount ?? 0, _parties.Count);
        Relation = _parties.All(party => party.IsPerson) ? PartyRelation.CitizenCitizen
            : _parties.Exists(party => party.IsPerson) ? PartyRelation.CitizenOrganization
            : PartyRelation.OrganizationOrganization;
    }

    /// <summary>Writes down the answers of the review (MOJ75 22-23); they may be corrected until the case is taken on.</summary>
    /// <returns>Null when done; a refusal when a question is open or a warning has no reason. A blocking answer is
    /// written down too: it then bars <see cref="Invite"/> and <see cref="Accept"/>.</returns>
    public Refusal? Review(IReadOnlyList<ReviewAnswer> answers, Moment moment)
    {
        var questions = ReviewQuestions;
        var open = questions.Where(question => answers.All(answer => answer.Code != question.Code)).Select(question => question.Code).ToList();
        if (open.Count > 0)
        {
            return CaseRefusals.QuestionsUnanswered.About(open);
        }
        var bare = IntakeReview.Judge(questions, answers)
            .Where(finding => finding.Question.Severity == Severity.Warn && string.IsNullOrWhiteSpace(finding.Reason))
            .Select(finding => finding.Question.Code).ToList();
        if (bare.Count > 0)
        {
            return CaseRefusals.ReasonIsMissing.About(bare);
        }
        if (Move(CaseAct.Review, moment, CasePayload.Of(
            ("yes", questions.Where(question => !question.IsAboutViolence && answers.Any(answer => answer.Code == question.Code && answer.Yes)).Select(question => question.Code)),
            ("blocks", Blocks(questions, answers).Where(question => !question.IsAboutViolence).Select(question => question.Code)))) is { } refusal)
        {
            return refusal;
        }
        Respond(moment.Today);
        ReadViolenceFrom(answers, moment);
        ReviewedOn = moment.Today;
        return null;
    }

    /// <summary>What is asked of this case: by its kind and source, and again what was feared of violence while it had another kind (I-8).</summary>
    public IReadOnlyList<ReviewQuestion> ReviewQuestions =>
    [
        .. IntakeReview.QuestionsFor(Type, Source)
            .Union(IntakeReview.Judge(IntakeReview.All, ReviewAnswers).Select(finding => finding.Question).Where(question => question.IsAboutViolence)),
    ];

    private static IEnumerable<ReviewQuestion> Blocks(IReadOnlyList<ReviewQuestion> questions, IReadOnlyList<ReviewAnswer> answers) =>
        IntakeReview.Judge(questions, answers).Select(finding => finding.Question).Where(question => question.Severity == Severity.Block);

    /// <summary>What stands in the way of taking the case on, by the answers given.</summary>
    public IReadOnlyList<ReviewQuestion> ReviewBlocks => [.. Blocks(ReviewQuestions, ReviewAnswers)];

    private Refusal? WhyReviewDoesNotLetPass() =>
        ReviewedOn is null ? CaseRefusals.NotReviewed
        : ReviewBlocks is { Count: > 0 } blocks ? CaseRefusals.ReviewForbidsAcceptance.About([.. blocks.Select(block => block.Code)])
        : null;

    /// <summary>Parties who have not said yes.</summary>
    public IEnumerable<CaseParty> StillToAgree => _parties.Where(party => party.Willingness != Willingness.Agrees);

    /// <summary>Asks the parties who have not agreed; each gets a code for the short address (I-3).</summary>
    /// <param name="newCode">Makes a code nobody can guess; <see cref="InvitationCode.New"/> outside tests.</param>
    public Refusal? Invite(Func<string> newCode, Moment moment)
    {
        if ((WhyReviewDoesNotLetPass() ?? WhyRiskBars) is { } reviewRefusal)
        {
            return reviewRefusal;
        }
        var invited = StillToAgree.ToList();
        if (invited.Count == 0)
        {
            return CaseRefusals.NobodyToInvite;
        }
        if (Move(CaseAct.Invite, moment, CasePayload.Of(("parties", invited.Select(party => party.Number)))) is { } refusal)
        {
            return refusal;
        }
        invited.ForEach(party => party.GiveInvitationCode(newCode()));
        CountAnswers();
        MeetDeadline(DeadlineKey.ReviewDecision, moment.Today);
        StartDeadline(DeadlineKey.RespondentContact, moment.Today, moment);
        return null;
    }

    /// <summary>Writes down a try to reach a party (the contact ladder).</summary>
    public Refusal? LogContact(ContactAttempt attempt, Moment moment)
    {
        if (Party(attempt.Party) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        Contacts = [.. Contacts, attempt];
        Respond(moment.Today);
        Record(CaseAct.LogContact, moment, CasePayload.Of(
            ("party", attempt.Party), ("channel", attempt.Channel), ("outcome", attempt.Outcome)));
        if (StillToAgree.Any(party => party.Number == attempt.Party))
        {
            MeetDeadline(DeadlineKey.RespondentContact, moment.Today);
        }
        return null;
    }

    /// <summary>Writes down what a party says to being mediated; the last answer counts, and may be changed until acceptance.</summary>
    /// <remarks>Under mediation only a refusal can still be said. It bars every step but the end: <see cref="Fail"/> (P-1, T-1).</remarks>
    public Refusal? RecordAnswer(int partyNumber, Willingness willingness, ContactChannel channel, string? text, Moment moment)
    {
        if (Party(partyNumber) is not { } party)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (State is not (CaseState.Registered or CaseState.UnderReview or CaseState.AwaitingRespondentConsent)
            && !(State.IsUnderMediation() && willingness == Willingness.Refuses))
        {
            return CaseRefusals.NotAtThisStage;
        }
        party.Answer(willingness, channel, text, moment.Now);
        if (Round == 1)
        {
            CountAnswers(); // what was asked before acceptance stays as it was reported
        }
        if (channel != ContactChannel.Portal)
        {
            Respond(moment.Today); // whoever answers on the portal was not yet spoken to
        }
        Record(CaseAct.RecordAnswer, moment, CasePayload.Of(("party", partyNumber), ("answer", willingness), ("channel", channel)));
        MeetDeadline(DeadlineKey.RespondentContact, moment.Today);
        return null;
    }

    private void CountAnswers()
    {
        var asked = _parties.FindAll(party => !party.HasApplied && (party.InvitationCodeHash is not null || party.AnsweredAt is not null));
        (AskedParties, JoinedParties) = (asked.Count, asked.Count(party => party is { AnsweredAt: not null, Willingness: Willingness.Agrees }));
    }

    /// <summary>Takes the case on: every party agrees (PML 3, 17) and the review lets it pass. The clock starts.</summary>
    /// <param name="on">The day it was taken on, where that is not today: what was settled on the spot is written down later.</param>
    public Refusal? Accept(VolumeNumber volume, Moment moment, DateOnly? on = null)
    {
        if (WhyNotAcceptable() is { } why)
        {
            return why;
        }
        var accepted = on ?? moment.Today;
        if (CheckDay(accepted, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (Move(CaseAct.Accept, moment, CasePayload.Of(("volume", volume))) is { } refusal)
        {
            return refusal;
        }
        (AcceptedOn, RoundStartedOn) = (accepted, accepted);
        Respond(accepted);
        VolumeNumber = volume;
        MeetDeadline(DeadlineKey.ReviewDecision, moment.Today);
        MeetDeadline(DeadlineKey.RespondentContact, moment.Today);
        StartDeadline(MediationPeriod, PeriodStartsOn, moment);
        return null;
    }

    /// <summary>Labour disputes run from the application (LDA 14), court cases from the day the papers came (SC16 27), all others from acceptance (MOJ75 33); a later round from its reopening.</summary>
    private DateOnly PeriodStartsOn => (Round, MediationPeriod) switch
    {
        (1, DeadlineKey.Labor or DeadlineKey.CourtAssigned or DeadlineKey.CourtEntrustedOrdinary) => ApplicationDate,
        _ => RoundStartedOn!.Value,
    };

    /// <summary>What bars acceptance now; null when the case may be taken on.</summary>
    public Refusal? WhyNotAcceptable()
    {
        if (CaseLifecycle.Next(State, CaseAct.Accept) is null)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if ((WhyReviewDoesNotLetPass() ?? WhyRiskBars) is { } refusal)
        {
            return refusal;
        }
        if (SomebodyLacksCapacity && !_parties.Exists(party => party.LacksCapacity || party.Representative is { Kind: RepresentativeKind.Legal }))
        {
            return CaseRefusals.CapacityIsNotNamed;
        }
        return IsRefused ? CaseRefusals.PartyRefusesMediation
            : StillToAgree.Any() ? CaseRefusals.ConsentIsMissing.About([.. StillToAgree.Select(party => party.Name)])
            : WhyConsentBars;
    }

    /// <summary>The review found that a party cannot decide alone: who it is must stand in the case, or that party would sign (I-13).</summary>
    private bool SomebodyLacksCapacity => IntakeReview.Judge(ReviewQuestions, ReviewAnswers)
        .Any(finding => finding.Question.RuleId == "I-13");

    /// <summary>The rule of 01 section 7 that sets how long mediation may take.</summary>
    public DeadlineKey MediationPeriod => (Type, Referral) switch
    {
        (_, ReferralKind.CourtAssigned) => DeadlineKey.CourtAssigned,
        (_, ReferralKind.CourtEntrusted) => DeadlineKey.CourtEntrustedOrdinary,
        (DisputeType.Labor, _) => DeadlineKey.Labor,
        (DisputeType.Medical, _) => DeadlineKey.Medical,
        _ => DeadlineKey.General,
    };

    /// <summary>Does not take the case on, with the reason and where else to turn (F-05); told of every such case beside every rate.</summary>
    public Refusal? Decline(NonAcceptanceReason reason, string text, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (reason == Cases.NonAcceptanceReason.RespondentRefused && !IsRefused)
        {
            return CaseRefusals.RefusalIsNotRecorded;
        }
        if (reason == Cases.NonAcceptanceReason.Unreachable && !StillToAgree.Any(WasTriedInVain))
        {
            return CaseRefusals.NoAttemptToReach;
        }
        if (WhyReasonDoesNotFit(reason) is { } other)
        {
            return other;
        }
        if (Move(CaseAct.Decline, moment, CasePayload.Of(("reason", reason))) is { } refusal)
        {
            return refusal;
        }
        NonAcceptanceReason = reason;
        End(CaseOutcome.NotAccepted, text, moment.Today);
        return null;
    }

    /// <summary>Whether somebody tried to reach the party and did not.</summary>
    private bool WasTriedInVain(CaseParty party) =>
        Contacts.Any(contact => contact.Party == party.Number && contact.Outcome != ContactOutcome.Reached);

    /// <summary>A reason of the review needs its answer, and where only a refusal bars the case the refusal is the reason: else it would hide from the figures.</summary>
    private Refusal? WhyReasonDoesNotFit(NonAcceptanceReason reason)
    {
        var found = ReviewBlocks.Select(block => block.Reason).ToList();
        var asked = ReviewQuestions.Any(question => question.Reason == reason);
        return (asked && !found.Contains(reason))
            || (found.Count == 0 && IsRefused && reason != Cases.NonAcceptanceReason.RespondentRefused)
                ? CaseRefusals.ReasonDoesNotFit
                : null;
    }
}
