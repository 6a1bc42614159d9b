using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Forms;

public static partial class CasePapers
{
    private static MediationAgreement? ConfirmableOf(CaseFile file) =>
        file.Agreement is { IsEffective: true, Form: AgreementForm.Written } agreement ? agreement : null;

    /// <summary>The agreement about which no court was asked yet, where the papers of that asking have this number.</summary>
    private static MediationAgreement? NextAskedOf(CaseFile file, int which) =>
        which == 1 + file.Confirmations.Count(asking => asking.AppliedOn is not null)
            && ConfirmableOf(file) is { } agreement && file.Confirmations.About(agreement)?.AppliedOn is null ? agreement : null;

    /// <summary>Everything the parties hand in at the court (J-4): application, certificate, the version of the agreement that they ask about, then who they are and who speaks for them.</summary>
    /// <returns>Empty where there is no written agreement in force.</returns>
    public static IReadOnlyList<NumberedPaper> ConfirmationPackOf(CaseFile file) => ConfirmableOf(file) is not { } agreement ? [] :
    [
        new NumberedPaper(ConfirmationApplicationOf(file, agreement, file.Confirmations.About(agreement)), 1),
        new NumberedPaper(HostingCertificateOf(file, agreement, file.Confirmations.About(agreement)), 1),
        .. NumberedOf(file).Where(one => one.Paper is AgreementPaper paper ? paper.Version == agreement.Edition
                : one.Paper is AttachedPaper { Form: FormCode.IdentityProof or FormCode.PowerOfAttorney })
            .OrderBy(one => one.Paper is not AgreementPaper),
    ];

    /// <summary>F-13.</summary>
    /// <param name="asking">Null before one was begun.</param>
    private static ConfirmationApplicationPaper ConfirmationApplicationOf(CaseFile file, MediationAgreement agreement, JudicialConfirmation? asking)
    {
        var mediation = file.Mediation;
        return file.Head(new ConfirmationApplicationPaper
        {
            Court = asking?.Court,
            Agreement = CitedAgreement.Of(agreement),
            Parties = PartyBlocks(file, agreement.EffectiveOn ?? mediation.ApplicationDate),
            Deliveries = file.Reader is null ? [.. mediation.Parties.Select(party => DeliveryOf(party, asking))] : [],
            Applicants = file.Applicants,
            Respondents = file.Respondents,
            Type = mediation.Type,
            Mediators = file.MediatorsOf(agreement),
            Facts = agreement.Facts,
            EffectiveOn = agreement.EffectiveOn,
            ConfirmBy = JudicialConfirmation.WindowOf(mediation, agreement)?.LastDay,
            Enclosures = [.. EnclosuresOf(mediation)],
            On = asking?.AppliedOn,
        });
    }

    private static DeliveryLine DeliveryOf(CaseParty party, JudicialConfirmation? asking)
    {
        var wish = asking?.Wishes.FirstOrDefault(wish => wish.Party == party.Number);
        return new DeliveryLine(party.Name, wish?.DeliveryAddress ?? party.Address, wish?.Phone ?? party.Phone);
    }

    private static IEnumerable<ConfirmationEnclosure> EnclosuresOf(MediationCase mediation)
    {
        yield return ConfirmationEnclosure.Agreement;
        yield return ConfirmationEnclosure.HostingCertificate;
        if (mediation.Parties.Any(party => party.IsPerson))
        {
            yield return ConfirmationEnclosure.IdentityOfPersons;
        }
        if (mediation.Parties.Any(party => !party.IsPerson))
        {
            yield return ConfirmationEnclosure.IdentityOfUnits;
        }
        if (mediation.Parties.Any(party => party.Representative is { Kind: RepresentativeKind.Entrusted }))
        {
            yield return ConfirmationEnclosure.PowersOfAttorney;
        }
    }

    /// <summary>F-14.</summary>
    /// <param name="asking">Null before one was begun.</param>
    private static HostingCertificatePaper HostingCertificateOf(CaseFile file, MediationAgreement agreement, JudicialConfirmation? asking) => file.Head(new HostingCertificatePaper
    {
        Court = asking?.Court,
        Agreement = CitedAgreement.Of(agreement),
        Applicants = file.Applicants,
        Respondents = file.Respondents,
        Type = file.Mediation.Type,
        AcceptedOn = file.Mediation.AcceptedOn,
        HeldOn = [.. file.HeldIn(agreement.Round).Select(session => ChinaTime.DayOf(session.Record!.From)).Distinct()],
        Mediators = file.MediatorsOf(agreement),
        EffectiveOn = agreement.EffectiveOn,
        HostUnit = file.Organization.HostUnit,
        EstablishedOn = file.Organization.EstablishedOn == default ? null : file.Organization.EstablishedOn,
        FilingNumber = file.Organization.FilingNumber,
        Address = file.Organization.Address,
        Contact = file.Mediation.Host?.Name,
        Phone = file.Organization.Phone,
    });
}
