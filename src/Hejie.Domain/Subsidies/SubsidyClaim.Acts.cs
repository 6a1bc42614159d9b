using Hejie.Domain.Cases;

namespace Hejie.Domain.Subsidies;

public sealed partial class SubsidyClaim
{
    /// <summary>The host asks for the pay of an archived case, once for the dispute.</summary>
    /// <returns>The claim, on its way to the committee; otherwise null and why not.</returns>
    public static SubsidyClaim? Make(SubsidyClaimId id, SubsidyWish wish, ClaimFacts facts, Moment moment, out Refusal? refusal)
    {
        var mediation = facts.Paid.Case;
        refusal = WhyNotClaimed(wish, facts, moment);
        if (refusal is not null)
        {
            return null;
        }
        var claim = new SubsidyClaim
        {
            DistrictCode = mediation.DistrictCode,
            Id = id,
            CaseId = mediation.Id,
            Number = mediation.Number,
            Type = mediation.Type,
            OrganizationId = mediation.OrganizationId,
            SubdistrictCode = mediation.SubdistrictCode,
            MediatorId = mediation.HostMediatorId!.Value,
            MediatorName = mediation.Host?.Name ?? moment.By.DisplayName,
            PartyCount = mediation.Parties.Count,
        };
        claim.Fill(wish, facts, moment);
        claim.Note(SubsidyAct.Claim, SubsidyState.WithCommittee, claim.Basis, moment);
        return claim;
    }

    private static Refusal? WhyNotClaimed(SubsidyWish wish, ClaimFacts facts, Moment moment) =>
        SubsidyReckoning.WhyNotPaid(facts.Paid)
        ?? (facts.Paid.Case.HostMediatorId is { } host && moment.By.MediatorId == host.Value ? null : SubsidyRefusals.ClaimByHostOnly)
        ?? (string.IsNullOrWhiteSpace(wish.Basis) ? SubsidyRefusals.BasisIsMissing : null)
        ?? (wish.NothingApplies ? null : SubsidyRefusals.NegativeListNotAnswered)
        ?? SameDispute.WhyClaimed(facts.Others, wish.SeparateBecause);

    private void Fill(SubsidyWish wish, ClaimFacts facts, Moment moment)
    {
        Amount = SubsidyReckoning.AmountOf(facts.Paid, moment.Policy, moment.Today);
        AmountFen = Amount.TotalFen;
        (Basis, SeparateBecause) = (wish.Basis.Trim(), string.IsNullOrWhiteSpace(wish.SeparateBecause) ? null : wish.SeparateBecause.Trim());
        (ListNumber, ClaimedOn, ConfirmedByCode) = (facts.List.Number, moment.Today, facts.ConfirmedByCode);
        Judge(FabricationGuard.DoubtsOf(facts.Guard with { Unconfirmed = Unconfirmed.Count }, moment.Policy, moment.Today));
    }

    private void Judge(IReadOnlyList<Doubt> doubts) => (Doubts, DoubtScore) = (doubts, FabricationGuard.ScoreOf(doubts));

    /// <summary>The mediator hands a returned claim in again; amount and doubts are reckoned anew, and every step is gone again.</summary>
    public Refusal? ClaimAgain(SubsidyWish wish, ClaimFacts facts, Moment moment)
    {
        if (State != SubsidyState.Returned)
        {
            return SubsidyRefusals.ClaimNotAtThisStage;
        }
        if (WhyNotClaimed(wish, facts, moment) is { } refusal)
        {
            return refusal;
        }
        Fill(wish, facts, moment);
        Note(SubsidyAct.ClaimAgain, SubsidyState.WithCommittee, Basis, moment);
        return null;
    }

    /// <summary>The committee, the justice office or the bureau agrees; the bureau's word grants the money.</summary>
    /// <param name="words">Needed where a party denies the mediation: why it is paid all the same.</param>
    /// <param name="others">Claims for what may be the same dispute, asked when the money is granted.</param>
    public Refusal? Approve(string? words, IReadOnlyList<ClaimedCase> others, Moment moment)
    {
        if (WhyNotJudged(moment) is { } refusal)
        {
            return refusal;
        }
        if (IsDenied && string.IsNullOrWhiteSpace(words))
        {
            return SubsidyRefusals.DenialNeedsAReason;
        }
        if (State == SubsidyState.WithBureau)
        {
            if (SameDispute.WhyPaid(others, SeparateBecause) is { } paid)
            {
                return paid;
            }
            ApprovedOn = moment.Today;
        }
        var next = State switch
        {
            SubsidyState.WithCommittee => SubsidyState.WithJusticeOffice,
            SubsidyState.WithJusticeOffice => SubsidyState.WithBureau,
            _ => SubsidyState.Approved,
        };
        Note(SubsidyAct.Approve, next, string.IsNullOrWhiteSpace(words) ? null : words.Trim(), moment);
        return null;
    }

    private Refusal? WhyNotJudged(Moment moment) =>
        !IsOpen ? SubsidyRefusals.ClaimNotAtThisStage
        : !IsStepOf(moment.By) ? SubsidyRefusals.StepOfAnother
        : Involves(moment.By) ? SubsidyRefusals.NobodyJudgesTwice
        : null;

    /// <summary>Gives the claim back to the mediator, with what is to be mended.</summary>
    public Refusal? Return(string reason, Moment moment)
    {
        if ((WhyNotJudged(moment) ?? WhyNoReason(reason)) is { } refusal)
        {
            return refusal;
        }
        Note(SubsidyAct.Return, SubsidyState.Returned, reason.Trim(), moment);
        return null;
    }

    /// <summary>Turns the claim down for good.</summary>
    /// <param name="item">The item of the list of what is never paid, from 1; null for another reason.</param>
    /// <param name="list">The list under which the claim was made.</param>
    public Refusal? Refuse(string reason, int? item, NegativeList list, Moment moment)
    {
        if ((WhyNotJudged(moment) ?? WhyNoReason(reason)) is { } refusal)
        {
            return refusal;
        }
        if (item is < 1 || item > list.Items.Count)
        {
            return SubsidyRefusals.NoSuchNegativeItem;
        }
        NegativeItem = item;
        Note(SubsidyAct.Refuse, SubsidyState.Refused, reason.Trim(), moment);
        return null;
    }

    private static Refusal? WhyNoReason(string reason) => string.IsNullOrWhiteSpace(reason) ? SubsidyRefusals.ClaimReasonMissing : null;

    /// <summary>Writes down what the city's spot check found. It changes nothing by itself: taking the money back is an act of its own.</summary>
    /// <param name="words">What was looked at; needed where it did not pass.</param>
    public Refusal? CheckByCity(bool passed, string? words, Moment moment)
    {
        if (State != SubsidyState.Approved || CityPassed is not null)
        {
            return SubsidyRefusals.ClaimNotAtThisStage;
        }
        if (!passed && string.IsNullOrWhiteSpace(words))
        {
            return SubsidyRefusals.ClaimReasonMissing;
        }
        CityPassed = passed;
        Note(SubsidyAct.CheckByCity, SubsidyState.Approved, string.IsNullOrWhiteSpace(words) ? null : words.Trim(), moment);
        return null;
    }

    /// <summary>Takes back what was granted, as when the file fails its review: the sum becomes one to be claimed back. Only ever by a person, with the reason.</summary>
    public Refusal? Revoke(string reason, Moment moment)
    {
        if (State != SubsidyState.Approved)
        {
            return SubsidyRefusals.ClaimNotAtThisStage;
        }
        if (WhyNoReason(reason) is { } refusal)
        {
            return refusal;
        }
        RevokedOn = moment.Today;
        Note(SubsidyAct.Revoke, SubsidyState.Revoked, reason.Trim(), moment);
        return null;
    }

    /// <summary>Writes down what came of calling a party. Whoever is paid for the case does not call.</summary>
    /// <remarks>A confirmation takes the doubt away that nobody has confirmed, once every party has; a denial only asks whoever approves for a reason.</remarks>
    public Refusal? RecordCall(int party, CallOutcome outcome, string? words, Moment moment)
    {
        if (!IsOpen && State != SubsidyState.Approved)
        {
            return SubsidyRefusals.ClaimNotAtThisStage;
        }
        if (moment.By.MediatorId == MediatorId.Value)
        {
            return SubsidyRefusals.NobodyJudgesTwice;
        }
        if (party < 1 || party > PartyCount)
        {
            return SubsidyRefusals.CallNeedsAParty;
        }
        if (outcome == CallOutcome.Denied && string.IsNullOrWhiteSpace(words))
        {
            return SubsidyRefusals.DeniedCallNeedsWords;
        }
        Calls = [.. Calls, new CallBack(party, outcome, moment.Now, moment.By.Reference, moment.By.DisplayName, string.IsNullOrWhiteSpace(words) ? null : words.Trim())];
        CallCount = Calls.Count;
        if (Unconfirmed.Count == 0)
        {
            Judge([.. Doubts.Where(doubt => doubt.Kind != DoubtKind.NotConfirmed)]);
        }
        Version++;
        return null;
    }
}
