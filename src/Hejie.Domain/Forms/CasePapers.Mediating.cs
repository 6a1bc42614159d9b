using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Forms;

public static partial class CasePapers
{
    /// <summary>F-06, with who has confirmed and how; told by the host of the day on which the first party confirmed.</summary>
    public static RightsNoticePaper RightsNoticeOf(CaseFile file) => file.Head(new RightsNoticePaper
    {
        Mediators = file.MediatorNames,
        Choice = file.Mediation.Host?.Mode,
        ToldBy = HostWhenTold(file)?.Name,
        Parties = [.. file.Mediation.Parties.Select(party => AcknowledgementOf(file.Mediation, party))],
    });

    private static CaseMediator? HostWhenTold(CaseFile file) =>
        FirstServed(file, NoticeKind.RightsNotice) is { } day && file.Mediation.Mediators.LastOrDefault(named => named.IsHost && named.ServedOn(day)) is { } host
            ? host
            : file.Mediation.Host;

    private static RightsAcknowledgement AcknowledgementOf(MediationCase mediation, CaseParty party)
    {
        DateOnly? day = party.RightsNoticeAcknowledgedAt is { } at ? ChinaTime.DayOf(at) : null;
        SignatureKind? kind = DidItself(mediation, CaseAct.Acknowledge, party, party.RightsNoticeAcknowledgedAt) ? SignatureKind.Electronic : null;
        return new(
            party.Name,
            party.RightsNoticeWay,
            day,
            party.WantsClosedSession,
            mediation.Recusals.Any(request => request.Party == party.Number),
            new PaperSignature(party.Name, kind, day));
    }

    /// <summary>F-09 of one meeting.</summary>
    public static MediationRecordPaper RecordOf(CaseFile file, MediationSession session)
    {
        var record = session.Record;
        var mediators = MediatorsOf(file.Mediation, session);
        var attended = file.Mediation.Parties.Where(party => record?.Attended.Contains(party.Number) ?? false).ToList();
        return file.Head(new MediationRecordPaper
        {
            Number = session.Number,
            From = record is null ? null : ChinaTime.ClockOf(record.From),
            To = record is null ? null : ChinaTime.ClockOf(record.To),
            Place = session.Place,
            Mode = session.Mode,
            Openness = session.Openness,
            Tactic = record?.Tactic,
            Applicants = file.Applicants,
            Respondents = file.Respondents,
            Type = file.Mediation.Type,
            Present = [.. attended.Select(party => BlockOf(file, party, ChinaTime.DayOf(session.PlannedAt), record?.From ?? session.PlannedAt))],
            JointCommittees = file.Mediation.JointOn(ChinaTime.DayOf(record?.From ?? session.PlannedAt)),
            Invitees = [.. file.InviteesOf(session).Select(invitee => new PaperInvitee(invitee.Details.Name, invitee.Details.Relation))],
            OnlineChecks = session.Mode != MediationMode.Online ? [] :
                [.. session.OnlineChecks.Select(check => new PaperOnlineCheck(file.NameOf(check.Party), check.Identity, check.ShamTold, check.Access, check.By))],
            UncheckedReason = session.UncheckedReason,
            Host = mediators.FirstOrDefault(named => named.IsHost)?.Name,
            Mediators = [.. mediators.Select(named => named.Name)],
            Recorder = record?.Recorder,
            RightsTold = record?.RightsTold,
            Principles = record?.Principles,
            Statements = record?.Statements,
            FactsChecked = record?.FactsChecked,
            RisksTold = record?.RisksTold,
            LawTaught = record?.LawTaught,
            Result = record?.Result,
            PartySignatures = PartySignatures(file, session.Signatures, attended),
            MediatorSignatures = [.. session.Signatures.Where(signed => signed.Role == SignerRole.Mediator).Select(file.SignatureOf)],
            RecorderSignature = session.Signatures.FirstOrDefault(signed => signed.Role == SignerRole.Recorder) is { } recorder
                ? file.SignatureOf(recorder)
                : null,
            Seal = SealOf(file, session.Signatures),
        });
    }

    /// <summary>The mediators of the session's day, the host first; who left on that very day counts when he signed the record.</summary>
    private static IReadOnlyList<CaseMediator> MediatorsOf(MediationCase mediation, MediationSession session)
    {
        var day = ChinaTime.DayOf(session.Record?.From ?? session.PlannedAt);
        bool Signed(CaseMediator named) => session.Signatures.Any(named.HasSigned);
        return [.. mediation.Mediators.Where(named => named.ServedOn(day) || (named.Until == day && Signed(named))).OrderByDescending(named => named.IsHost).ThenByDescending(Signed)];
    }

    /// <summary>F-10; also before it is signed, for reading over.</summary>
    public static AgreementPaper AgreementOf(CaseFile file, MediationAgreement agreement) => file.Head(new AgreementPaper
    {
        Version = agreement.Edition,
        JointCommittees = file.Mediation.JointOn(agreement.EffectiveOn ?? ChinaTime.DayOf(agreement.DraftedAt)),
        Revision = agreement.Revision?.Kind,
        ReplacesVersion = agreement.ReplacesVersion,
        ReplacesEffectiveOn = file.Versions.FirstOrDefault(before => before.Edition == agreement.ReplacesVersion)?.EffectiveOn,
        SupersededOn = agreement.SupersededOn,
        CarriedTerms = agreement.CarriedTerms,
        Parties = PartyBlocks(file, ChinaTime.DayOf(agreement.DraftedAt), agreement.DraftedAt),
        Facts = agreement.Facts,
        Terms = [.. agreement.Terms.Select(term => TermOf(file, term))],
        IsPartial = agreement.Scope == AgreementScope.Partial,
        OpenMatters = agreement.OpenMatters,
        Type = file.Mediation.Type,
        Copies = agreement.Copies,
        PartySignatures = [.. PartySignatures(file, agreement.Signatures, file.Mediation.Parties).Zip(file.Mediation.Parties, WithSealOf)],
        MediatorSignatures = MediatorSignatures(file, agreement.Signatures, agreement.EffectiveOn),
        Recorder = agreement.Signatures.FirstOrDefault(signed => signed.Role == SignerRole.Recorder) is { } recorder ? file.SignatureOf(recorder) : null,
        Seal = SealOf(file, agreement.Signatures),
        EffectiveOn = agreement.EffectiveOn,
        ConfirmBy = JudicialConfirmation.WindowOf(file.Mediation, agreement)?.LastDay,
        HasUnconfirmable = PreSignCheck.PointsFor(file.Mediation.Type)
            .Any(point => point.IsWarning && agreement.Check.Any(answer => answer.Code == point.Code && !answer.Holds)),
    });

    /// <summary>F-11.</summary>
    public static OralAgreementPaper OralAgreementOf(CaseFile file, MediationAgreement agreement) => file.Head(new OralAgreementPaper
    {
        Agreement = CitedAgreement.Of(agreement),
        Parties = PartyBlocks(file, ChinaTime.DayOf(agreement.DraftedAt), agreement.DraftedAt),
        Facts = agreement.Facts,
        Terms = [.. agreement.Terms.Select(term => TermOf(file, term))],
        PerformedAtOnce = agreement.Terms.Count > 0 && agreement.Terms.All(term => term.PerformedOn == agreement.EffectiveOn),
        AgreedOn = agreement.EffectiveOn,
        Mediators = MediatorSignatures(file, agreement.Signatures, agreement.EffectiveOn),
        Seal = SealOf(file, agreement.Signatures),
    });

    private static TerminationNoticePaper TerminationOf(CaseFile file, RoundEnd end) =>
        TerminationOf(file, end.Round, end.TerminationReason, end.Text, ServedInRound(file, NoticeKind.TerminationNotice, end.Round) ?? end.OutcomeOn);

    /// <summary>F-12 of the round at hand. Before the case is ended, the reason that is about to be given; each party must have it first (T-1).</summary>
    /// <param name="reason">Null to print the reason the case was ended for.</param>
    /// <param name="on">Day of the notice; null for the day on which the first party was served, or of the end where nobody had to be.</param>
    public static TerminationNoticePaper TerminationOf(CaseFile file, TerminationReason? reason = null, string? explanation = null, DateOnly? on = null) =>
        TerminationOf(
            file,
            file.Mediation.Round,
            reason ?? file.Mediation.TerminationReason,
            explanation ?? file.Mediation.EndingText,
            on ?? ServedInRound(file, NoticeKind.TerminationNotice, file.Mediation.Round) ?? file.Mediation.OutcomeOn);

    private static TerminationNoticePaper TerminationOf(CaseFile file, int round, TerminationReason? reason, string? explanation, DateOnly? on)
    {
        var held = file.HeldIn(round);
        return file.Head(new TerminationNoticePaper
        {
            Round = round,
            Addressees = [.. file.Mediation.Parties.Select(party => party.Name)],
            Applicants = file.Applicants,
            Respondents = file.Respondents,
            Type = file.Mediation.Type,
            AcceptedOn = file.Mediation.AcceptedOn,
            AppliedOn = file.Mediation.Source == CaseSource.PartyApplication ? file.Mediation.ApplicationDate : null,
            BegunAt = held is [{ Record: { } first }, ..] ? ChinaTime.ClockOf(first.From) : null,
            EndedAt = held is [.., { Record: { } last }] ? ChinaTime.ClockOf(last.To) : null,
            Mediators = file.MediatorsOf(file.Mediation.Ends[round - 1]),
            Reason = reason,
            Explanation = explanation,
            On = on,
        });
    }

    /// <summary>A notice of the end that was followed by another session counts no more (T-1).</summary>
    private static DateOnly? ServedInRound(CaseFile file, NoticeKind notice, int round)
    {
        var turn = file.Mediation.Timeline.LastOrDefault(entry =>
            entry.Act is CaseAct.OpenSession or CaseAct.Reopen && file.Mediation.RoundAt(entry.At) == round)?.At ?? DateTime.MinValue;
        return FirstDay(file.Mediation.Reached.Where(reached => reached.Notice == notice && reached.At >= turn && file.Mediation.RoundAt(reached.At) == round));
    }

    private static DateOnly? FirstServed(CaseFile file, NoticeKind notice) => FirstDay(file.Mediation.Reached.Where(reached => reached.Notice == notice));

    private static DateOnly? FirstDay(IEnumerable<NoticeReached> reached) => reached.Min(one => (DateOnly?)one.On);

    private static PaperTerm TermOf(CaseFile file, AgreementTerm term) => new(
        file.NameOf(term.Debtor),
        term.Creditor is { } creditor ? file.NameOf(creditor) : null,
        term.Text,
        term.AmountFen,
        term.DueOn,
        term.Manner,
        term.Place)
    {
        DoneAtSigning = term.DoneAtSigning,
    };

    private static IReadOnlyList<PaperSignature> PartySignatures(CaseFile file, IReadOnlyList<Signature> signatures, IEnumerable<CaseParty> parties) =>
    [
        .. parties.Select(party => signatures.FirstOrDefault(signed => signed.Role == SignerRole.Party && signed.Party == party.Number) is { } signed
            ? file.SignatureOf(signed)
            : CaseFile.AwaitedFrom(party.Name)),
    ];

    /// <summary>An organisation seals an agreement beside the hand of its representative (domain/02 F-10), where its seal is not the signature itself.</summary>
    private static PaperSignature WithSealOf(PaperSignature signature, CaseParty party) =>
        signature with { SealBy = party.IsPerson || signature.Kind == SignatureKind.Seal ? null : party.Name };

    /// <param name="day">The day from which the paper stands; null while signatures are awaited from those who have the case now.</param>
    private static IReadOnlyList<PaperSignature> MediatorSignatures(CaseFile file, IReadOnlyList<Signature> signatures, DateOnly? day) =>
    [
        .. file.MediatorsOf(signatures, day)
            .Select(named => signatures.FirstOrDefault(named.HasSigned) is { } signed
                ? file.SignatureOf(signed)
                : CaseFile.AwaitedFrom(named.Name)),
    ];

    private static SealMark? SealOf(CaseFile file, IReadOnlyList<Signature> signatures) =>
        signatures.FirstOrDefault(signed => signed.Role == SignerRole.Committee) is { } sealing
            ? new SealMark(file.Organization.Name, ChinaTime.DayOf(sealing.At), sealing.ImageDigest is { } picture ? file.Load(picture) : default)
            : null;
}
