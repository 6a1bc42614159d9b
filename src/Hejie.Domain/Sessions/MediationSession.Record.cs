using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Sessions;

public sealed partial class MediationSession
{
    /// <summary>Writes the record of the meeting; it may be corrected until somebody has signed it.</summary>
    public Refusal? WriteRecord(MediationCase mediation, MediationRecord record, Moment moment)
    {
        if (OpenedAt is null || mediation.IsReadOnly)
        {
            return CaseRefusals.SessionHasNotBegun;
        }
        if (Signatures.Count > 0)
        {
            return CaseRefusals.RecordIsSigned;
        }
        if (record.MissingPoints() is { Count: > 0 } missing)
        {
            return CaseRefusals.RecordIsIncomplete.About(missing);
        }
        if (record.OpenBlanks() is { Count: > 0 } blanks)
        {
            return CaseRefusals.RecordHasBlanks.About(blanks);
        }
        if (record.Attended.Count == 0 || record.Attended.Any(number => mediation.Party(number) is null))
        {
            return CaseRefusals.NobodyAttended;
        }
        if ((WhyTimesDoNotStand(mediation, record, moment) ?? WhyNotOnline(mediation)) is { } wrong)
        {
            return wrong;
        }
        Record = record;
        State = SessionState.Held;
        mediation.Record(CaseAct.RecordSession, moment, CasePayload.Of(("session", Number), ("attended", record.Attended)));
        return null;
    }

    private Refusal? WhyTimesDoNotStand(MediationCase mediation, MediationRecord record, Moment moment) =>
        record.To > moment.Now ? CaseRefusals.DateInFuture
        : record.To < record.From ? CaseRefusals.TimesReversed
        : ChinaTime.DayOf(record.From) < mediation.Ends[Round - 1].StartedOn ? CaseRefusals.DateBeforeCase
        : null;

    /// <summary>Signs the record after it was read over or read aloud.</summary>
    public Refusal? Sign(MediationCase mediation, Signature signature, Moment moment)
    {
        if (Record is null || mediation.IsReadOnly)
        {
            return CaseRefusals.SessionHasNotBegun;
        }
        if (Signatures.Any(signature.IsBySameAs))
        {
            return CaseRefusals.AlreadySigned;
        }
        if (signature.Role == SignerRole.Party && mediation.Party(signature.Party ?? 0) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (signature is { Elected: { } elected, Party: { } represented }
            && mediation.WhyElectedMayNotSign(elected, mediation.Party(represented)!, RepresentationScope.Attending) is { } notElected)
        {
            return notElected;
        }
        if (signature.Role == SignerRole.Mediator && !mediation.Mediators.Any(named => named.MediatorId.Value == signature.Mediator))
        {
            return CaseRefusals.MediatorIsNotOnTheCase;
        }
        if (signature.At > moment.Now)
        {
            return CaseRefusals.DateInFuture;
        }
        Signatures = [.. Signatures, signature];
        mediation.Record(CaseAct.SignRecord, moment, CasePayload.Of(
            ("session", Number), ("role", signature.Role), ("party", signature.Party), ("image", signature.ImageDigest)));
        return null;
    }

    /// <summary>Who must still sign: every party who came, a mediator, the recorder (S-R1).</summary>
    public IReadOnlyList<string> MissingSignatures(MediationCase mediation)
    {
        if (Record is null)
        {
            return [nameof(Record)];
        }
        var missing = Record.Attended
            .Where(number => !Signatures.Any(signature => signature.Role == SignerRole.Party && signature.Party == number))
            .Select(number => mediation.Party(number)!.Name).ToList();
        missing.AddRange(new[] { SignerRole.Mediator, SignerRole.Recorder }
            .Where(role => !Signatures.Any(signature => signature.Role == role)).Select(role => role.ToString()));
        return missing;
    }

    /// <summary>Whether the record asks for this name: of the parties, for those who came.</summary>
    public bool IsToBeSignedBy(Signature signature) => Record is not null && (signature.Role != SignerRole.Party || Record.Attended.Contains(signature.Party ?? 0));

    public bool IsSigned(MediationCase mediation) => Record is not null && MissingSignatures(mediation).Count == 0;

    /// <summary>Whether its signed record carries the agreement of the round at hand: one of a round before does not (S-R1).</summary>
    public bool CarriesAgreement(MediationCase mediation) => Round == mediation.Round && IsSigned(mediation);
}
