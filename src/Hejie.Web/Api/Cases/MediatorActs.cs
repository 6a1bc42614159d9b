using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Api.Cases;

/// <summary>Who mediates a case: named, replaced, objected to.</summary>
internal static class MediatorActs
{
    public static void MapMediators(this IEndpointRouteBuilder cases)
    {
        cases.MapPost("/assignment", AssignAsync).WithName("assignMediator");
        cases.MapPut("/assignment/host", ReplaceAsync).WithName("replaceHost");
        cases.MapPost("/assignment/helpers/{mediator:guid}/release", (Guid mediator, DecisionRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.ReleaseHelper(new MediatorId(mediator), r.Reason ?? "", m)
                ?? f.Agreement?.Complete(f.Case, f.Sessions, m))).WithName("releaseHelper");
        cases.MapPost("/recusals", (RecusalFiling r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.RequestRecusal(r.Party, new MediatorId(r.Mediator), r.Ground ?? "", m))).WithName("requestRecusal");
        cases.MapPost("/recusals/{party:int}/denial", (int party, DecisionRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.DenyRecusal(party, r.Reason ?? "", m))).WithName("denyRecusal");
    }

    private static Task<IResult> AssignAsync(AssignmentRequest r, CaseActing act, CaseAssignment assignment, HttpContext http) =>
        NameAsync([r.Host, .. r.Helpers ?? []], act, assignment, (mediation, named, moment) =>
            mediation.Assign(named[0], [.. named.Skip(1)], r.Mode, moment), http.RequestAborted);

    private static Task<IResult> ReplaceAsync(HostRequest r, CaseActing act, CaseAssignment assignment, HttpContext http) =>
        NameAsync([r.Host], act, assignment,
            (mediation, named, moment) => mediation.ReplaceHost(named[0], r.Reason ?? "", moment), http.RequestAborted);

    private static async Task<IResult> NameAsync(
        IEnumerable<AssignedRequest> asked, CaseActing act, CaseAssignment assignment,
        Func<MediationCase, IReadOnlyList<AssignedMediator>, Moment, Refusal?> verb, CancellationToken stop)
    {
        List<Nominee> nominees = [.. asked.Select(one => new Nominee(one.Mediator, one.Disclosure, one.PartiesAccept) { WithoutCertificate = one.WithoutCertificate })];
        return await act.DoAsync(async file => await assignment.CheckAsync(file.Case, nominees, stop) is { } named
            ? moment => verb(file.Case, named, moment)
            : _ => CaseRefusals.MediatorIsNotOnTheCase);
    }
}
