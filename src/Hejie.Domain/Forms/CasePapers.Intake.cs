using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Forms;

public static partial class CasePapers
{
    /// <summary>F-03, for a case that a party applied for. What was sent through the portal was confirmed by its sender, the first applicant; all else waits for the hand.</summary>
    public static MediationApplicationPaper ApplicationOf(CaseFile file)
    {
        var mediation = file.Mediation;
        var sender = mediation.Channel == IntakeChannel.Portal && mediation.Timeline is [{ ActorRole: Role.Visitor }, ..] ? mediation.Applicants.First() : null;
        DateOnly? amended = mediation.Amendments.LastOrDefault(amendment => amendment.Fields.Any(field => field.Fact is AmendedFact.Statement or AmendedFact.Requests)) is { } last
            ? ChinaTime.DayOf(last.At) : null;
        return file.Head(new MediationApplicationPaper
        {
            Parties = PartyBlocks(file, mediation.ApplicationDate, mediation.RegisteredAt),
            Statement = mediation.Statement,
            Requests = mediation.Requests,
            TakenDownBy = mediation.Form == ApplicationForm.Oral ? mediation.RecordedBy : null,
            Signatures = [.. mediation.Applicants.Select(party => party == sender
                ? new PaperSignature(party.Name, SignatureKind.Electronic, amended ?? mediation.ApplicationDate)
                : CaseFile.AwaitedFrom(party.Name))],
            AmendedOn = amended,
            On = mediation.ApplicationDate,
        });
    }

    /// <summary>F-04.</summary>
    public static AcceptanceRegistrationPaper AcceptanceOf(CaseFile file)
    {
        var mediation = file.Mediation;
        return file.Head(new AcceptanceRegistrationPaper
        {
            AcceptedOn = mediation.AcceptedOn,
            Applicants = file.Applicants,
            Respondents = file.Respondents,
            Type = mediation.Type,
            Source = mediation.Source,
            Referral = mediation.Referral,
            Summary = mediation.Statement,
            Parties = [.. mediation.Parties.Select(party => ConsentOf(mediation, party))],
            Registrar = mediation.Timeline.FirstOrDefault(entry => entry.Act == CaseAct.Accept) is { } accepted
                ? new PaperSignature(accepted.ActorName, SignatureKind.Electronic, accepted.Day)
                : null,
        });
    }

    private static PaperSignature ConsentOf(MediationCase mediation, CaseParty party) =>
        party is { Willingness: Willingness.Agrees, AnsweredAt: { } at } && DidItself(mediation, CaseAct.RecordAnswer, party, at)
            ? new PaperSignature(party.Name, SignatureKind.Electronic, ChinaTime.DayOf(at))
            : CaseFile.AwaitedFrom(party.Name);

    /// <summary>Whether the party did an act at its own door; what staff write down for it is no signature.</summary>
    /// <param name="at">Instant of the act, which the journal keeps in whole microseconds.</param>
    private static bool DidItself(MediationCase mediation, CaseAct act, CaseParty party, DateTime? at) =>
        at is { } instant && mediation.Timeline.Any(entry => entry.Act == act && entry.ActorRole == Role.Party
            && entry.ActorReference == $"party:{party.Number}" && instant - entry.At < TimeSpan.FromMicroseconds(1) && entry.At <= instant);

    /// <summary>F-37.</summary>
    public static AcceptanceNoticePaper AcceptanceNoticeOf(CaseFile file) => file.Head(new AcceptanceNoticePaper
    {
        Applicants = file.Applicants,
        Respondents = file.Respondents,
        Type = file.Mediation.Type,
        AcceptedOn = file.Mediation.AcceptedOn,
        Mediators = file.MediatorNames,
        MediateBy = file.Mediation.Deadlines
            .Where(deadline => deadline.Rule is DeadlineKey.General or DeadlineKey.Labor or DeadlineKey.Medical
                or DeadlineKey.CourtAssigned or DeadlineKey.CourtEntrustedOrdinary)
            .MinBy(deadline => deadline.Number)?.LastDay,
        Place = file.Organization.Address,
        Phone = file.Organization.Phone,
    });

    /// <summary>F-05.</summary>
    public static NonAcceptanceNoticePaper NonAcceptanceOf(CaseFile file) => file.Head(new NonAcceptanceNoticePaper
    {
        Addressees = file.Applicants,
        Respondents = file.Respondents,
        Type = file.Mediation.Type,
        AppliedOn = file.Mediation.ApplicationDate,
        Reason = file.Mediation.NonAcceptanceReason,
        Explanation = file.Mediation.EndingText,
        On = file.Mediation.OutcomeOn,
    });

    /// <summary>F-22, one for each party and round in which a consent was given that stands.</summary>
    public static IEnumerable<PrivacyConsentPaper> PrivacyConsentsOf(CaseFile file) =>
        from consent in file.Mediation.Consents
        where consent.Stands && consent.Kind != ConsentKind.HandOver // that one is asked on a text of its own
        group consent by (consent.Party, Round: file.Mediation.RoundAt(consent.At)) into given
        let last = given.MaxBy(consent => consent.At)!
        let name = file.NameOf(given.Key.Party)
        let day = ChinaTime.DayOf(last.At)
        orderby given.Key.Party
        select file.Head(new PrivacyConsentPaper
        {
            Round = given.Key.Round,
            Person = name,
            Phone = file.Organization.Phone,
            Given = [.. given.Select(consent => consent.Kind).Distinct()],
            NoticeVersion = last.NoticeVersion,
            Signature = last.Channel == ContactChannel.Portal ? new PaperSignature(name, SignatureKind.Electronic, day) : null,
            On = day,
        });

    /// <summary>Whether a party asked for mediation, so that the time of limitation was interrupted; where the committee came by itself, nobody did (I-12).</summary>
    public static bool ProvesLimitation(MediationCase mediation) => mediation.Source == CaseSource.PartyApplication;

    /// <summary>The day of the application, for a court that counts limitation (I-12); made out on the day on which it is asked for.</summary>
    /// <param name="today">Day of the certificate.</param>
    public static LimitationProofPaper LimitationProofOf(CaseFile file, DateOnly today) => file.Head(new LimitationProofPaper
    {
        Applicants = file.Applicants,
        Respondents = file.Respondents,
        Type = file.Mediation.Type,
        Requests = file.Mediation.Requests,
        AppliedOn = file.Mediation.ApplicationDate,
        On = today,
    });

    /// <summary>What is known of who the parties are: the volume's proof of identity beside the pictures that were handed in.</summary>
    public static IdentityPaper IdentityOf(CaseFile file) =>
        file.Head(new IdentityPaper { Parties = PartyBlocks(file, file.Mediation.ApplicationDate, file.Mediation.RegisteredAt) });

    private static IReadOnlyList<PartyBlock> PartyBlocks(CaseFile file, DateOnly day, DateTime? at = null) =>
        [.. file.Mediation.Parties.Select(party => BlockOf(file, party, day, at))];

    /// <summary>What a paper says of a party; it keeps the telephone number and address of its day.</summary>
    /// <param name="at">The instant at which it was written, where that is known: what was corrected later on the same day is not in it.</param>
    private static PartyBlock BlockOf(CaseFile file, CaseParty party, DateOnly day, DateTime? at = null)
    {
        var block = OnDay(file, party, day, at ?? ChinaTime.StartOf(day.AddDays(1)));
        return file.Reader is null || file.Reader == party.Number ? block : Masked(block);
    }

    private static PartyBlock OnDay(CaseFile file, CaseParty party, DateOnly day, DateTime at)
    {
        var (phone, address) = file.Mediation.ContactAt(party, at);
        return BlockOf(party, day) with { Contact = phone, Address = address };
    }

    private static PartyBlock Masked(PartyBlock block) => block with
    {
        Contact = block.Contact is { } phone ? Masking.Phone(phone) : null,
        Address = block.Address is { } address ? Masking.Address(address) : null,
        IdNumber = block.IdNumber is { } number ? Masking.IdNumber(number) : null,
        Representative = block.Representative is { } speaker
            ? speaker with
            {
                IdNumber = speaker.IdNumber is { } own ? Masking.IdNumber(own) : null,
                Phone = speaker.Phone is { } called ? Masking.Phone(called) : null,
            }
            : null,
    };

    private static PartyBlock BlockOf(CaseParty party, DateOnly day) => new()
    {
        Role = party.Role,
        Kind = party.Kind,
        Name = party.Name,
        Sex = party.Sex,
        Ethnicity = party.Ethnicity,
        Age = party.BirthDate is { } born ? AgeOn(born, day) : null,
        Occupation = party.Occupation,
        Contact = party.Phone,
        Address = party.Address,
        IdNumber = party.IdNumber,
        HeadName = party.HeadName,
        HeadTitle = party.HeadTitle,
        CreditCode = party.CreditCode,
        Representative = party.Representative,
    };

    /// <summary>Full years; who was born on 29 February comes of age on 1 March of a common year.</summary>
    private static int AgeOn(DateOnly born, DateOnly day) =>
        day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
}
