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
        registered.RaiseRiskOfMany();
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
                && (application.Channel == IntakeChannel.WalkIn || !_parties.Any(party => party.HasApplied));
            _parties.Add(CaseParty.From(_parties.Count + 1, details, applies));
        }
        PersonCount = Math.Max(application.PersonCount ?? 0, _parties.Count);
        Relation = _parties.All(party => party.IsPerson) ? PartyRelation.CitizenCitizen
            : _parties.Any(party => party.IsPerson) ? PartyRelation.CitizenOrganization
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
        var asked = _parties.Where(party => !party.HasApplied && (party.InvitationCodeHash is not null || party.AnsweredAt is not null)).ToList();
        (AskedParties, JoinedParties) = (asked.Count, asked.Count(party => party is { AnsweredAt: not null, Willingness: Willingness.Agrees }));
    }
}
