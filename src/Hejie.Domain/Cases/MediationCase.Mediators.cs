using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Cases;

/// <summary>A party's wish that a mediator step back, with its ground (B-5).</summary>
/// <param name="Granted">Null while nobody has decided.</param>
public sealed record RecusalRequest(int Party, MediatorId Mediator, string Ground, DateOnly On, bool? Granted, string? Decision);

public sealed partial class MediationCase
{
    /// <summary>Names one host and any helpers (PML 19). Grounds of B-6 must have been disclosed and accepted by the parties.</summary>
    public Refusal? Assign(AssignedMediator host, IReadOnlyList<AssignedMediator> helpers, AssignmentMode mode, Moment moment)
    {
        if (helpers.Any(helper => helper.Id == host.Id) || helpers.DistinctBy(helper => helper.Id).Count() != helpers.Count)
        {
            return CaseRefusals.OneHost;
        }
        if ((WhyNotNamed([host, .. helpers]) ?? WhyNotCertified(host, moment)) is { } conflict)
        {
            return conflict;
        }
        if (Move(CaseAct.Assign, moment, CasePayload.Of(
            ("host", host.Id.Value), ("helpers", helpers.Select(helper => helper.Id.Value)), ("mode", mode))) is { } refusal)
        {
            return refusal;
        }
        AddMediator(host, isHost: true, mode, moment.Today);
        foreach (var helper in helpers)
        {
            AddMediator(helper, isHost: false, mode, moment.Today);
        }
        return null;
    }

    /// <summary>Whoever stepped back on a party's objection does not come back (B-5); grounds of B-6 must be disclosed and accepted.</summary>
    private Refusal? WhyNotNamed(IReadOnlyList<AssignedMediator> mediators)
    {
        var gone = mediators.Where(mediator => Recusals.Any(request => request.Granted == true && request.Mediator == mediator.Id)).Select(mediator => mediator.Name).ToList();
        if (gone.Count > 0)
        {
            return CaseRefusals.MediatorSteppedBack.About(gone);
        }
        var open = mediators
            .Where(mediator => mediator.Conflicts.Count > 0 && (!mediator.PartiesAccept || string.IsNullOrWhiteSpace(mediator.Disclosure)))
            .Select(mediator => mediator.Name).ToList();
        return open.Count > 0 ? CaseRefusals.ConflictNeedsDisclosure.About(open) : null;
    }

    private void AddMediator(AssignedMediator mediator, bool isHost, AssignmentMode mode, DateOnly from, OrganizationId? joint = null)
    {
        var exception = isHost && Type == DisputeType.Labor && !mediator.HasLaborCertificate ? TypedText.OrNull(mediator.WithoutCertificate) : null;
        _mediators.Add(CaseMediator.Named(_mediators.Count + 1, mediator with { WithoutCertificate = exception }, isHost, mode, from, joint));
        if (isHost)
        {
            HostMediatorId = mediator.Id;
        }
    }

    /// <summary>A party objects to a mediator; no session goes on until it is decided (B-5).</summary>
    public Refusal? RequestRecusal(int partyNumber, MediatorId mediator, string ground, Moment moment)
    {
        if (Party(partyNumber) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (!State.IsUnderMediation() || !_mediators.Any(named => named.IsActive && named.MediatorId == mediator))
        {
            return CaseRefusals.MediatorIsNotOnTheCase;
        }
        if (string.IsNullOrWhiteSpace(ground))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (Recusals.Any(request => request.Party == partyNumber && request.Granted is null))
        {
            return CaseRefusals.RecusalAlreadyRequested;
        }
        KeepRecusals([.. Recusals, new RecusalRequest(partyNumber, mediator, ground, moment.Today, null, null)]);
        Record(CaseAct.RequestRecusal, moment, CasePayload.Of(("party", partyNumber), ("mediator", mediator.Value)));
        return null;
    }

    private void KeepRecusals(IReadOnlyList<RecusalRequest> requests)
    {
        Recusals = requests;
        HasOpenRecusal = requests.Any(request => request.Granted is null);
    }

    /// <summary>Puts another mediator in a host's place; a request on recusal grounds is thereby granted (MOJ75 25).</summary>
    public Refusal? ReplaceHost(AssignedMediator successor, string reason, Moment moment)
    {
        if (!State.IsUnderMediation() || Host is not { } host)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (successor.Id == host.MediatorId)
        {
            return CaseRefusals.SameHost;
        }
        if ((WhyNotNamed([successor]) ?? WhyNotCertified(successor, moment)) is { } conflict)
        {
            return conflict;
        }
        host.Leave(moment.Today);
        foreach (var helper in _mediators.Where(named => named.IsActive && named.MediatorId == successor.Id))
        {
            helper.Leave(moment.Today);
        }
        AddMediator(successor, isHost: true, AssignmentMode.NamedByCommittee, moment.Today);
        GrantRecusals(host.MediatorId, reason);
        Record(CaseAct.ReplaceHost, moment, CasePayload.Of(("from", host.MediatorId.Value), ("to", successor.Id.Value)));
        return null;
    }

    /// <summary>Lets a helper leave the case; an objection to that helper is thereby granted.</summary>
    public Refusal? ReleaseHelper(MediatorId mediator, string reason, Moment moment)
    {
        if (!State.IsUnderMediation() || _mediators.FirstOrDefault(named => named is { IsActive: true, IsHost: false } && named.MediatorId == mediator) is not { } helper)
        {
            return CaseRefusals.MediatorIsNotOnTheCase;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        helper.Leave(moment.Today);
        GrantRecusals(mediator, reason);
        Record(CaseAct.ReleaseHelper, moment, CasePayload.Of(("mediator", mediator.Value)));
        return null;
    }

    private void GrantRecusals(MediatorId mediator, string reason) => KeepRecusals([.. Recusals.Select(request =>
        request.Granted is null && request.Mediator == mediator ? request with { Granted = true, Decision = reason } : request)]);

    /// <summary>Answers an objection that rests on no ground of B-6, with the reason.</summary>
    public Refusal? DenyRecusal(int partyNumber, string reason, Moment moment)
    {
        if (!State.IsUnderMediation() || !Recusals.Any(request => request.Party == partyNumber && request.Granted is null))
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        KeepRecusals([.. Recusals.Select(request => request.Party == partyNumber && request.Granted is null
            ? request with { Granted = false, Decision = reason }
            : request)]);
        Record(CaseAct.DenyRecusal, moment, CasePayload.Of(("party", partyNumber)));
        return null;
    }
}
