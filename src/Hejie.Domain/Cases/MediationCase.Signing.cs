using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>Why a signature does not bind the party in whose place it stands: a child's own, or of somebody who may not sign for it (I-13 to I-15).</summary>
    /// <param name="byRepresentative">A guardian or agent signs; an agent with the letter of authority.</param>
    /// <param name="agentSettles">What is signed settles the dispute, which an agent may only where the letter says so.</param>
    internal Refusal? WhyPartyCannotSign(Signature signature, bool byRepresentative, bool agentSettles, DateOnly today)
    {
        if (Party(signature.Party ?? 0) is not { } party)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (signature.Elected is { } elected)
        {
            return WhyElectedMayNotSign(elected, party, RepresentationScope.Settling);
        }
        if (!byRepresentative)
        {
            return party.NeedsGuardian(today) ? CaseRefusals.CapacityIsMissing.About(party.Name) : null;
        }
        return party.Representative switch
        {
            { Kind: RepresentativeKind.Legal } => null,
            not { MaySettle: true } when agentSettles => CaseRefusals.AgentMayNotSettle.About(party.Name),
            not null when HoldsLetterOf(party) => null,
            _ => CaseRefusals.AuthorityLetterMissing.About(party.Name),
        };
    }

    /// <summary>Why a paper of the round at hand cannot have been signed at that time: it has not come yet, or the round had not begun.</summary>
    internal Refusal? WhyNotSignedThen(Signature signature, Moment moment) =>
        signature.At > moment.Now ? CaseRefusals.DateInFuture
        : ChinaTime.DayOf(signature.At) < RoundStartedOn ? CaseRefusals.DateBeforeCase
        : null;

    /// <summary>Why an elected representative may not sign for a party: it did not elect him, or left him less (I-14).</summary>
    internal Refusal? WhyElectedMayNotSign(int representative, CaseParty party, RepresentationScope asked) =>
        ElectionOf(party.Number) is not { } election || !election.Details.Representatives.Contains(representative) ? CaseRefusals.NotElectedBy.About(party.Name)
        : asked == RepresentationScope.Settling && election.Details.Scope != RepresentationScope.Settling ? CaseRefusals.ElectedMayNotSettle.About(party.Name)
        : null;
}
