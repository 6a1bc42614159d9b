namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>The invitees of these numbers.</summary>
    public IEnumerable<Invitee> InviteesOf(IReadOnlyList<int> numbers) => Invitees.Where(invitee => numbers.Contains(invitee.Number));

    /// <summary>Those about whom the parties are asked in the round at hand.</summary>
    public IEnumerable<Invitee> InviteesNow => Invitees.Where(invitee => invitee.Round == Round);

    /// <summary>Whether every party has agreed that this person helps, and none has taken it back (PML 20).</summary>
    public bool IsAgreedTo(Invitee invitee) => _parties.All(party => invitee.AnswerOf(party.Number) is { Agrees: true });

    /// <summary>Puts somebody to the parties who could help with the mediation (PML 20; SDM 34). Nobody is invited before all of them agree.</summary>
    public Refusal? ProposeInvitee(InviteeDetails details, Moment moment)
    {
        if (!State.IsUnderMediation())
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (string.IsNullOrWhiteSpace(details.Name) || string.IsNullOrWhiteSpace(details.Relation) || string.IsNullOrWhiteSpace(details.Reason))
        {
            return CaseRefusals.InviteeIncomplete;
        }
        var invitee = new Invitee(Invitees.Count + 1, Round, details, moment.Today, moment.By.DisplayName, []);
        Invitees = [.. Invitees, invitee];
        Record(CaseAct.ProposeInvitee, moment, CasePayload.Of(("invitee", invitee.Number), ("kind", details.Kind)));
        return null;
    }

    /// <summary>Writes down what a party said to an invitee. A later no takes a yes back: it counts for every session that has not begun.</summary>
    public Refusal? AnswerInvitee(int number, InviteeAnswer answer, Moment moment)
    {
        if (!State.IsUnderMediation())
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (InviteesNow.FirstOrDefault(asked => asked.Number == number) is not { } invitee)
        {
            return CaseRefusals.NoSuchInvitee;
        }
        if (Party(answer.Party) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (answer.Channel == ContactChannel.Telephone && string.IsNullOrWhiteSpace(answer.Note))
        {
            return CaseRefusals.CallNeedsNote;
        }
        if (CheckDay(answer.On, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (answer.On < (invitee.AnswerOf(answer.Party)?.On ?? invitee.ProposedOn))
        {
            return CaseRefusals.DateBeforeLastStep;
        }
        Invitees = [.. Invitees.Select(asked => asked == invitee ? asked with { Answers = [.. asked.Answers, answer] } : asked)];
        Record(CaseAct.AnswerInvitee, moment, CasePayload.Of(
            ("invitee", number), ("party", answer.Party), ("agrees", answer.Agrees), ("channel", answer.Channel), ("on", answer.On)));
        return null;
    }

    /// <summary>What bars letting these in: somebody about whom the parties were not asked, or to whom one has not agreed (B-8).</summary>
    internal Refusal? WhyNotAdmitted(IReadOnlyList<int> numbers)
    {
        var invited = InviteesNow.Where(invitee => numbers.Contains(invitee.Number)).ToList();
        var barred = invited.Where(invitee => !IsAgreedTo(invitee)).Select(invitee => invitee.Details.Name).ToList();
        return invited.Count < numbers.Distinct().Count() ? CaseRefusals.NoSuchInvitee
            : barred.Count > 0 ? CaseRefusals.InviteeNeedsEveryConsent.About(barred)
            : null;
    }
}
