namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>Writes down whom parties of one side elected to act for them. A child is not elected, and votes by its guardian alone (I-13).</summary>
    public Refusal? Elect(ElectionDetails election, Moment moment)
    {
        if (!State.IsBeforeOutcome())
        {
            return CaseRefusals.NotAtThisStage;
        }
        election = election with { Representatives = [.. election.Representatives.Distinct()], Electors = [.. election.Electors.Distinct()] };
        if (ElectionRules.WhyNot(this, election) is { } refusal)
        {
            return refusal;
        }
        if (CheckDay(election.On, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        var unable = _parties
            .Where(party => (election.Representatives.Contains(party.Number) && party.NeedsGuardian(moment.Today))
                || (election.Electors.Contains(party.Number) && !party.CanSettle(election.On)))
            .Select(party => party.Name).ToList();
        if (unable.Count > 0)
        {
            return CaseRefusals.CapacityIsMissing.About(unable);
        }
        var twice = _parties.Where(party => election.Electors.Contains(party.Number) && Elections.Any(before => before.Represented.Contains(party.Number)))
            .Select(party => party.Name).ToList();
        if (twice.Count > 0)
        {
            return CaseRefusals.ElectedAlready.About(twice);
        }
        Elections = [.. Elections, new Election(Elections.Count + 1, Round, election, [], moment.By.DisplayName)];
        Record(CaseAct.Elect, moment, CasePayload.Of(
            ("side", election.Side), ("representatives", election.Representatives), ("electors", election.Electors), ("scope", election.Scope), ("on", election.On)));
        return null;
    }

    /// <summary>A party takes its vote back; from then on it acts for itself.</summary>
    public Refusal? WithdrawElection(int partyNumber, DateOnly on, Moment moment)
    {
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (ElectionOf(partyNumber) is not { } own)
        {
            return CaseRefusals.NotElectedBy;
        }
        if (CheckDay(on, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (on < own.Details.On)
        {
            return CaseRefusals.DateBeforeLastStep;
        }
        Elections = [.. Elections.Select(election => election.Number == own.Number
            ? election with { Withdrawals = [.. election.Withdrawals, new ElectionWithdrawal(partyNumber, on)] }
            : election)];
        Record(CaseAct.WithdrawElection, moment, CasePayload.Of(("party", partyNumber), ("on", on)));
        return null;
    }

    /// <summary>The election by which the party is represented now.</summary>
    public Election? ElectionOf(int partyNumber) => Elections.FirstOrDefault(election => election.Represented.Contains(partyNumber));

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

    /// <summary>Why an elected representative may not sign for a party: it did not elect him, or left him less (I-14).</summary>
    internal Refusal? WhyElectedMayNotSign(int representative, CaseParty party, RepresentationScope asked) =>
        ElectionOf(party.Number) is not { } election || !election.Details.Representatives.Contains(representative) ? CaseRefusals.NotElectedBy.About(party.Name)
        : asked == RepresentationScope.Settling && election.Details.Scope != RepresentationScope.Settling ? CaseRefusals.ElectedMayNotSettle.About(party.Name)
        : null;
}
