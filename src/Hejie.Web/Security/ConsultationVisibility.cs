using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;

namespace Hejie.Web.Security;

/// <summary>Which consultations somebody sees: those about cases that he may read; an expert in use those to which he is called, until they are closed or the case has its outcome.</summary>
public static class ConsultationVisibility
{
    /// <param name="cases">The cases of the district.</param>
    /// <param name="experts">Its register of experts.</param>
    public static IQueryable<JointConsultation> VisibleTo(this IQueryable<JointConsultation> consultations, Actor actor, IQueryable<MediationCase> cases, IQueryable<Expert> experts, DateOnly today)
    {
        var expert = new ExpertId(actor.OrganizationId ?? Guid.Empty);
        var readable = cases.VisibleTo(actor);
        return actor.Role switch
        {
            Role.BureauOfficer => consultations,
            Role.Expert => consultations.Where(consultation =>
                (consultation.State == ConsultationState.Convened || consultation.State == ConsultationState.Advised) && consultation.Seats.Any(seat => seat.ExpertId == expert)
                && cases.Any(mediation => mediation.Id == consultation.CaseId && mediation.Outcome == null) && experts.Any(known => known.Id == expert && known.From <= today && (known.Until == null || known.Until > today))),
            _ when Permissions.Allows(actor, Permission.SeeConsultations) => consultations.Where(consultation => readable.Any(mediation => mediation.Id == consultation.CaseId)),
            _ => consultations.Where(_ => false),
        };
    }
}
