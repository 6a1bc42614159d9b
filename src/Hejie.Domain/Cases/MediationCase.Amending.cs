using System.Globalization;
using Hejie.Domain.People;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>Changes of one party that a case keeps, each with what stood before; whoever has more to say comes to the counter.</summary>
    public const int MostAmendments = 30;

    /// <summary>Whether the application may still be amended: until the committee has said whether it takes the case on (I-11).</summary>
    public bool CanBeAmended => State is CaseState.Registered or CaseState.UnderReview or CaseState.AwaitingRespondentConsent;

    /// <summary>What was changed and nobody of the committee has said to have seen.</summary>
    public IEnumerable<Amendment> UnseenAmendments => Amendments.Where(amendment => amendment.Number > SeenAmendmentCount);

    /// <summary>An applicant puts the story, the requests or the claim right; what stood before is kept.</summary>
    public Refusal? AmendApplication(int partyNumber, AmendedApplication application, Moment moment)
    {
        if (WhyNotAmended(partyNumber) is { } refusal)
        {
            return refusal;
        }
        if (RegistrationCheck.WhyNot(application) is { } wrong)
        {
            return wrong;
        }
        IReadOnlyList<AmendedField> changed =
        [
            .. Changed(AmendedFact.Statement, Statement, application.Statement),
            .. Changed(AmendedFact.Requests, Lines(Requests), Lines(application.Requests)),
            .. Changed(AmendedFact.Claim, Sum(ClaimFen), Sum(application.ClaimFen)),
        ];
        if (changed.Count == 0)
        {
            return CaseRefusals.NothingAmended;
        }
        (Statement, Requests, ClaimFen) = (application.Statement, application.Requests, application.ClaimFen);
        Keep(CaseAct.AmendApplication, partyNumber, changed, moment);
        return null;
    }

    /// <summary>An applicant adds a paper to the application.</summary>
    public Refusal? AddPaper(int partyNumber, CaseAttachment file, Moment moment)
    {
        if (WhyNotAmended(partyNumber) is { } refusal)
        {
            return refusal;
        }
        if (Attach(file with { Party = partyNumber }, moment) is { } why)
        {
            return why;
        }
        Keep(CaseAct.AmendApplication, partyNumber, [new(AmendedFact.Paper, null, file.FileName)], moment);
        return null;
    }

    /// <summary>A party puts its own telephone number or address right, also while it is mediated and after. What is null stays.</summary>
    public Refusal? CorrectContact(int partyNumber, string? phone, string? address, Moment moment)
    {
        if (Party(partyNumber) is not { } party)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (IsFullOf(partyNumber))
        {
            return CaseRefusals.AmendedTooOften;
        }
        var corrected = RegistrationCheck.Spell(party.Details with { Phone = phone ?? party.Phone, Address = address ?? party.Address });
        if (RegistrationCheck.WhyNotContact(corrected) is { } wrong)
        {
            return wrong;
        }
        IReadOnlyList<AmendedField> changed =
            [.. Changed(AmendedFact.Phone, party.Phone, corrected.Phone), .. Changed(AmendedFact.Address, party.Address, corrected.Address)];
        if (changed.Count == 0)
        {
            return CaseRefusals.NothingAmended;
        }
        if (changed.Any(field => field.Fact == AmendedFact.Phone)
            && PhoneNumber.TryParse(corrected.Phone, null, out var reached) && _parties.Any(other => other != party && other.IsReachedBy(reached)))
        {
            return CaseRefusals.PhoneIsOfAnother; // with number and telephone one comes in at the other's door
        }
        party.Correct(corrected.Phone, corrected.Address);
        Keep(CaseAct.CorrectContact, partyNumber, changed, moment);
        return null;
    }

    /// <summary>Somebody of the committee has looked at what the parties changed so far.</summary>
    public Refusal? SeeAmendments(Moment moment)
    {
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (SeenAmendmentCount == Amendments.Count)
        {
            return CaseRefusals.NothingAmended;
        }
        SeenAmendmentCount = Amendments.Count;
        Record(CaseAct.SeeAmendments, moment, CasePayload.Of(("amendments", SeenAmendmentCount)));
        return null;
    }

    /// <summary>Telephone number and address of a party as they stood at an instant: what was corrected since is taken back.</summary>
    internal (string? Phone, string? Address) ContactAt(CaseParty party, DateTime at)
    {
        var since = Amendments.Where(amendment => amendment.Party == party.Number && amendment.At > at).SelectMany(amendment => amendment.Fields).ToList();
        return (Before(AmendedFact.Phone, party.Phone), Before(AmendedFact.Address, party.Address));

        string? Before(AmendedFact fact, string? now) => since.Find(field => field.Fact == fact) is { } first ? first.Before : now;
    }

    /// <summary>Why a party cannot change the application: it is another's, and somebody who was only named as applying with him did not write it; or it is too late.</summary>
    public Refusal? WhyNotAmended(int partyNumber) =>
        Party(partyNumber) is not { } party ? CaseRefusals.NoSuchParty
        : !party.HasApplied ? CaseRefusals.OnlyApplicantsAmend
        : !CanBeAmended ? CaseRefusals.ApplicationIsDecided
        : IsFullOf(partyNumber) ? CaseRefusals.AmendedTooOften
        : null;

    private bool IsFullOf(int partyNumber) => Amendments.Count(amendment => amendment.Party == partyNumber) >= MostAmendments;

    private void Keep(CaseAct act, int partyNumber, IReadOnlyList<AmendedField> changed, Moment moment)
    {
        Amendments = [.. Amendments, new Amendment(Amendments.Count + 1, partyNumber, moment.Now, changed)];
        Record(act, moment, CasePayload.Of(("party", partyNumber), ("facts", changed.Select(field => field.Fact))));
    }

    private static IEnumerable<AmendedField> Changed(AmendedFact fact, string? before, string? after) =>
        before == after ? [] : [new AmendedField(fact, before, after)];

    private static string Lines(IReadOnlyList<string> requests) => string.Join('\n', requests);

    private static string? Sum(long? fen) => fen?.ToString(CultureInfo.InvariantCulture);
}
