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
}
