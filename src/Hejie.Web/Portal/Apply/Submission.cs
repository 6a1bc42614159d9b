using Hejie.Data;
using Hejie.Data.Numbering;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.People;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Privacy;

namespace Hejie.Web.Portal.Apply;

/// <summary>Turns a finished draft into a case: once, however often it is sent.</summary>
public sealed class Submission(HejieDb db, Drafts drafts, Venues venues, Moments moments, LikeCases likeCases)
{
    /// <summary>Registers the case and deletes the draft in one transaction.</summary>
    /// <returns>Why it was not registered; null when it was, now or by an earlier sending.</returns>
    public Task<Refusal?> SendAsync(CancellationToken stop) => db.InOneTransactionAsync(SendOnceAsync, stop);

    private async Task<Refusal?> SendOnceAsync(CancellationToken stop)
    {
        if (!await drafts.OpenAsync(stop))
        {
            return null;
        }
        var answers = drafts.Answers;
        var venue = await venues.FindAsync(answers, answers.Venue, stop) ?? throw new InvalidOperationException("The venue was checked before.");
        var moment = moments.Of(Actor.Visitor(db.Scope.District));
        var application = RegistrationOf(answers, venue, new CaseId(drafts.DraftId()!.Value), CaseNumber.Of(db.Scope.District, moment.Today.Year, 1), moment);
        application = application with { Like = await likeCases.OfAsync(application, moment, stop) };
        if (MediationCase.Register(application, moment, out var refusal) is null)
        {
            return refusal; // asked before a number is taken, so that none is lost
        }
        var serial = await db.NextNumberAsync(NumberSeries.Cases, moment.Today.Year, stop);
        var numbered = application with { Number = CaseNumber.Of(db.Scope.District, moment.Today.Year, serial) };
        var registered = MediationCase.Register(numbered, moment, out refusal)!;
        foreach (var file in answers.Evidence)
        {
            refusal ??= registered.Attach(
                new CaseAttachment(0, file.Kind, file.FileName, file.ContentType, file.Size, file.Digest, file.ObjectKey, 1, moment.Now, file.Description), moment);
        }
        if (refusal is null)
        {
            db.Add(registered);
            db.AddRange(RelatedCase.Of(registered, numbered, moment));
            drafts.Discard();
            await db.SaveChangesAsync(stop);
        }
        return refusal;
    }

    private static Registration RegistrationOf(ApplicationAnswers answers, Venues.Chosen venue, CaseId id, CaseNumber number, Moment moment) => new()
    {
        Id = id,
        Number = number,
        Type = answers.Type ?? DisputeType.Other,
        SubType = answers.HasSubTypes && answers.SubType != ApplicationAnswers.Unclear ? answers.SubType : null,
        Channel = IntakeChannel.Portal,
        ApplicationDate = moment.Today,
        DisputeStartedOn = answers.StartedOn,
        SubdistrictCode = answers.SubdistrictCode!,
        CommunityCode = answers.CommunityCode!,
        Place = answers.Place,
        Statement = answers.Statement!,
        Requests = [.. answers.Requests!.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        ClaimFen = answers.ClaimFen,
        PreferredMode = answers.Mode ?? MediationMode.OnSite,
        Organization = venue.Organization.Id,
        HomeOrganization = venue.Organization.Id == venue.Home.Id ? null : venue.Home.Id,
        Jurisdiction = venue.Basis,
        ChosenMediator = venue.Mediator?.Id,
        Risk = answers.Risk ?? RiskLevel.Low,
        IsMigrantWage = answers.IsMigrantWage,
        Parties =
        [
            .. answers.Applicants.Select(party => DetailsOf(party, PartyRole.Applicant, moment.Today)),
            .. answers.Respondents.Select(party => DetailsOf(party, PartyRole.Respondent, moment.Today)),
        ],
        Consents = [.. ConsentsOf(answers, moment)],
        IsNotAskedAboutLike = true,
    };

    private static PartyDetails DetailsOf(PartyAnswers party, PartyRole role, DateOnly today) => new()
    {
        Role = role,
        Kind = party.Standing switch
        {
            Standing.LegalPerson => PartyKind.LegalPerson,
            Standing.UnincorporatedOrganization => PartyKind.UnincorporatedOrganization,
            _ => PartyKind.Person,
        },
        Name = party.Name!,
        Sex = IdNumber.TryParse(party.IdNumber, null, out var id) ? id.Sex : null,
        BirthDate = party.BirthDate,
        IdNumber = party.IdNumber,
        Phone = party.Phone,
        Address = party.Address,
        HeadName = party.HeadName,
        CreditCode = party.CreditCode,
        LacksCapacity = party.Standing == Standing.Guardian && (party.BirthDate is not { } born || born.AddYears(18) <= today),
        Representative = RepresentativeOf(party),
    };

    private static Representative? RepresentativeOf(PartyAnswers party) => party.Standing switch
    {
        Standing.Guardian => new(RepresentativeKind.Legal, party.SpeakerName!, party.SpeakerRelation ?? "", party.SpeakerIdNumber, party.SpeakerPhone, MaySettle: true),
        Standing.Agent => new(RepresentativeKind.Entrusted, party.SpeakerName!, party.SpeakerRelation ?? "", party.SpeakerIdNumber, party.SpeakerPhone, party.SpeakerMaySettle),
        _ => null,
    };

    /// <summary>Who fills the form in stands as the first party.</summary>
    private static IEnumerable<ConsentRecord> ConsentsOf(ApplicationAnswers answers, Moment moment)
    {
        (ConsentKind Kind, bool Given)[] consents =
        [
            (ConsentKind.PrivacyNotice, answers.AgreesToNotice),
            (ConsentKind.SensitiveInformation, answers.AgreesToSensitive),
            (ConsentKind.ElectronicDelivery, answers.AgreesToElectronic),
        ];
        return from consent in consents
               where consent.Given
               select new ConsentRecord(1, consent.Kind, PrivacyNotice.Version, answers.AgreedAt ?? moment.Now, ContactChannel.Portal);
    }
}
