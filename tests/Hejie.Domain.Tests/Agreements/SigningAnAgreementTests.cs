using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

public sealed class SigningAnAgreementTests
{
    [Fact]
    public void A4_paper_that_was_signed_earlier_binds_from_its_last_day_and_not_from_the_scan()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted().After(TimeSpan.FromDays(10));

        Sign(story, SignerRole.Committee, on: new DateOnly(2026, 3, 4));

        story.Agreement.EffectiveOn.ShouldBe(new DateOnly(2026, 3, 4));
        story.Case.Deadlines.Single(day => day.Rule == DeadlineKey.JudicialConfirmation).LastDay.ShouldBe(new DateOnly(2026, 4, 3));
    }

    [Fact]
    public void A4_nobody_signed_before_the_case_was_taken_on_or_after_today()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();

        Sign(story, 1, CaseStory.Morning.AddDays(-1)).ShouldBe(CaseRefusals.DateBeforeCase);
        Sign(story, 1, CaseStory.Morning.AddDays(1)).ShouldBe(CaseRefusals.DateInFuture);
        Sign(story, 1, CaseStory.Morning).ShouldBeNull();
    }

    [Fact]
    public void A4_the_agreement_takes_effect_when_the_helper_who_had_not_signed_leaves()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted();
        story.Do(story.Case.Assign(CaseStory.Wang, [CaseStory.Liu], AssignmentMode.NamedByCommittee, story.Now));
        story.Told().Planned().Opened().RecordSigned().Drafted().AllSigned();
        story.Agreement.IsEffective.ShouldBeFalse();

        story.Do(story.Case.ReleaseHelper(CaseStory.Liu.Id, "调离", story.Now)).Do(story.Agreement.Complete(story.Case, story.Sessions, story.Now));

        story.Refusal.ShouldBeNull();
        story.Agreement.IsEffective.ShouldBeTrue();
    }

    [Fact]
    public void I15_an_agent_signs_once_the_letter_of_authority_is_there_and_the_principal_without()
    {
        var application = CaseStory.Application();
        var spokenFor = application.Parties[1] with { Representative = new Representative(RepresentativeKind.Entrusted, "律师", "律师", null, null, MaySettle: true) };
        var story = CaseStory.Registered(application with { Parties = [application.Parties[0], spokenFor] }).InMediation().RecordSigned().Drafted();

        BySpeaker(story).ShouldBe(CaseRefusals.AuthorityLetterMissing);
        story.Do(story.Case.Attach(Letter(party: 1), story.Now));
        BySpeaker(story).ShouldBe(CaseRefusals.AuthorityLetterMissing);
        story.Do(story.Case.Attach(Letter(party: 2), story.Now));
        BySpeaker(story).ShouldBeNull();
        Sign(story, 1, story.Now.Now).ShouldBeNull();
    }

    [Fact]
    public void A10_nothing_is_performed_before_the_agreement_binds()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted().After(TimeSpan.FromDays(10));
        Sign(story, SignerRole.Committee, on: new DateOnly(2026, 3, 4));

        Perform(story, new DateOnly(2026, 3, 1)).ShouldBe(CaseRefusals.DateBeforeCase);
        Perform(story, new DateOnly(2026, 3, 3)).ShouldBe(CaseRefusals.DateBeforeAgreement);
        Perform(story, new DateOnly(2026, 3, 4)).ShouldBeNull();
    }

    [Fact]
    public void A10_nobody_visits_what_has_no_outcome_yet()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted().After(TimeSpan.FromDays(10));
        Sign(story, SignerRole.Committee, on: new DateOnly(2026, 3, 4));

        Visit(story, new DateOnly(2026, 3, 3)).ShouldBe(CaseRefusals.DateBeforeOutcome);
        Visit(story, new DateOnly(2026, 3, 4)).ShouldBeNull();
    }

    private static Refusal? Perform(CaseStory story, DateOnly on) => story.Agreement.Perform(story.Case, 1, on, "收条", story.Now);

    private static Refusal? Visit(CaseStory story, DateOnly on) =>
        story.Case.FollowUp(new FollowUpVisit(on, ContactChannel.Telephone, "王调解", [1, 2], false, null, false, null, "还没有到期"), story.Now);

    private static void Sign(CaseStory story, SignerRole last, DateOnly on)
    {
        foreach (var signature in story.Signatures(last))
        {
            story.Agreement.Sign(story.Case, signature with { At = story.Now.On(on) }, false, story.Sessions, story.Now).ShouldBeNull();
        }
    }

    private static Refusal? Sign(CaseStory story, int party, DateTime at) =>
        story.Agreement.Sign(story.Case, story.PartySignature(party) with { At = at }, false, story.Sessions, story.Now);

    private static Refusal? BySpeaker(CaseStory story) => story.Agreement.Sign(story.Case, story.PartySignature(2), true, story.Sessions, story.Now);

    private static CaseAttachment Letter(int party) =>
        new(0, AttachmentKind.PowerOfAttorney, "授权委托书.pdf", "application/pdf", 100, "d", "k", party, CaseStory.Morning, null);
}
