using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Sessions;

public sealed class WritingUndisputedFactsTests
{
    private static readonly string[] Facts = ["2026年2月10日楼上水管漏水", "楼下天花板有一处水迹"];

    [Fact]
    public void SR4_facts_are_written_between_the_first_session_and_the_closing()
    {
        Write(CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Planned(), Facts).Refusal.ShouldBe(CaseRefusals.NotAtThisStage);
        Write(CaseStory.Registered().InMediation(), Facts).Refusal.ShouldBeNull();

        var paused = CaseStory.Registered().InMediation();
        paused.Case.Suspend(new SuspensionDetails(SuspensionKind.Appraisal, paused.Now.Today, "鉴定", []), paused.Now).ShouldBeNull();
        Write(paused, Facts).Refusal.ShouldBeNull();

        var failed = Failed();
        Write(failed, Facts).Refusal.ShouldBeNull();
        failed.Case.Close(null, failed.Now).ShouldBeNull();
        Write(failed, Facts).Refusal.ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void SR4_every_fact_has_words()
    {
        var story = CaseStory.Registered().InMediation();

        Write(story).Refusal.ShouldBe(CaseRefusals.FactsAreMissing);
        Write(story, Facts[0], " ").Refusal.ShouldBe(CaseRefusals.FactsAreMissing);
        Write(story, Facts).Sheet!.Facts.ShouldBe(Facts);
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.WriteFacts);
    }

    [Fact]
    public void SR4_a_party_signs_only_what_it_agreed_to_and_the_mediator_when_all_have()
    {
        var (story, sheet) = Written();

        Sign(story, sheet, story.PartySignature(1)).ShouldBe(CaseRefusals.FactsNeedConsent);
        sheet.Consent(story.Case, 1, story.Now).ShouldBeNull();
        Sign(story, sheet, story.PartySignature(1)).ShouldBeNull();
        Sign(story, sheet, Mediator(story))!.Details.ShouldBe(["李四"]);
        sheet.Consent(story.Case, 2, story.Now).ShouldBeNull();
        Sign(story, sheet, Mediator(story)).ShouldBeNull();
        sheet.MissingSignatures(story.Case).ShouldBe(["李四"]);

        Sign(story, sheet, story.PartySignature(2)).ShouldBeNull();
        sheet.IsSigned(story.Case).ShouldBeTrue();
    }

    [Fact]
    public void A_party_agrees_once_and_only_a_party_does()
    {
        var (story, sheet) = Written();

        sheet.Consent(story.Case, 3, story.Now).ShouldBe(CaseRefusals.NoSuchParty);
        sheet.Consent(story.Case, 1, story.Now).ShouldBeNull();
        sheet.Consent(story.Case, 1, story.Now).ShouldBe(CaseRefusals.ConsentedAlready);
        sheet.Consents.ShouldHaveSingleItem().Party.ShouldBe(1);
    }

    [Fact]
    public void A_changed_text_asks_for_consent_again_and_is_not_changed_under_a_signature()
    {
        var (story, sheet) = Written(1);
        sheet.Rewrite(story.Case, [], story.Now).ShouldBe(CaseRefusals.FactsAreMissing);
        sheet.Rewrite(story.Case, ["水管漏水"], story.Now).ShouldBeNull();
        (sheet.Facts.Count, sheet.HasConsented(1)).ShouldBe((1, false));
        sheet.Consent(story.Case, 1, story.Now).ShouldBeNull();
        Sign(story, sheet, story.PartySignature(1)).ShouldBeNull();

        sheet.Rewrite(story.Case, ["天花板泡坏"], story.Now).ShouldBe(CaseRefusals.AlreadySigned);
        sheet.Facts.ShouldBe(["水管漏水"]);
    }

    [Fact]
    public void Somebody_signs_once_in_person_and_not_tomorrow()
    {
        var (story, sheet) = Written(1, 2);

        Sign(story, sheet, story.PartySignature(1) with { At = story.Now.Now.AddSeconds(1) }).ShouldBe(CaseRefusals.DateInFuture);
        Sign(story, sheet, story.PartySignature(1)).ShouldBeNull();
        Sign(story, sheet, story.PartySignature(1)).ShouldBe(CaseRefusals.AlreadySigned);
        Sign(story, sheet, story.PartySignature(2) with { Party = 3 }).ShouldBe(CaseRefusals.NoSuchParty);
        Sign(story, sheet, Mediator(story) with { Mediator = CaseStory.Liu.Id.Value }).ShouldBe(CaseRefusals.MediatorIsNotOnTheCase);
        Sign(story, sheet, Mediator(story) with { Role = SignerRole.Committee }).ShouldBe(CaseRefusals.MediatorIsNotOnTheCase);
        Sign(story, sheet, Mediator(story)).ShouldBeNull();
    }

    [Fact]
    public void Nobody_signs_before_this_round_of_mediation()
    {
        var (story, sheet) = Written(1, 2); // accepted today

        Sign(story, sheet, story.PartySignature(1) with { At = story.Now.Now.AddDays(-1) }).ShouldBe(CaseRefusals.DateBeforeCase);
        Sign(story, sheet, story.PartySignature(1) with { At = story.Now.Now }).ShouldBeNull();
    }

    [Fact]
    public void I13_a_guardian_signs_for_a_child()
    {
        var (story, sheet) = Written(CaseStory.Application() with { Parties = [Party(1) with { BirthDate = new DateOnly(2012, 5, 1), Representative = Speaker(RepresentativeKind.Legal) }, Party(2)] }, 1);

        Sign(story, sheet, story.PartySignature(1)).ShouldBe(CaseRefusals.CapacityIsMissing);
        Sign(story, sheet, story.PartySignature(1), byRepresentative: true).ShouldBeNull();
    }

    [Fact]
    public void I15_an_agent_signs_with_the_letter_of_authority()
    {
        var (story, sheet) = Written(CaseStory.Application() with { Parties = [Party(1) with { Representative = Speaker(RepresentativeKind.Entrusted) }, Party(2)] }, 1, 2);

        Sign(story, sheet, story.PartySignature(1), byRepresentative: true).ShouldBe(CaseRefusals.AuthorityLetterMissing);
        Sign(story, sheet, story.PartySignature(2), byRepresentative: true).ShouldBe(CaseRefusals.AuthorityLetterMissing);
        story.Case.Attach(new CaseAttachment(0, AttachmentKind.PowerOfAttorney, "委托书.pdf", "application/pdf", 9, "d", "k", 1, story.Now.Now, null), story.Now).ShouldBeNull();
        Sign(story, sheet, story.PartySignature(1), byRepresentative: true).ShouldBeNull();
    }

    [Fact]
    public void After_closing_nobody_agrees_or_signs_any_more()
    {
        var story = Failed();
        var sheet = Write(story, Facts).Sheet!;
        sheet.Consent(story.Case, 1, story.Now).ShouldBeNull();
        story.Case.Close(null, story.Now).ShouldBeNull();

        sheet.Consent(story.Case, 2, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        Sign(story, sheet, story.PartySignature(1)).ShouldBe(CaseRefusals.NotAtThisStage);
        sheet.Rewrite(story.Case, Facts, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    private static CaseStory Failed()
    {
        var story = CaseStory.Registered().InMediation();
        foreach (var party in story.Case.Parties)
        {
            story.Case.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, story.Now).ShouldBeNull();
        }
        story.Case.Fail(TerminationReason.GapTooWide, "数额差距大", story.Now).ShouldBeNull();
        return story;
    }

    private static PartyDetails Party(int number) => CaseStory.Application().Parties[number - 1];

    private static Representative Speaker(RepresentativeKind kind) => new(kind, "赵五", "母亲", null, null, MaySettle: false);

    private static Signature Mediator(CaseStory story) =>
        new(SignerRole.Mediator, null, CaseStory.Wang.Id.Value, CaseStory.Wang.Name, SignatureKind.Handwritten, story.Now.Now, "c");

    private static (UndisputedFactSheet? Sheet, Refusal? Refusal) Write(CaseStory story, params string[] facts) =>
        (UndisputedFactSheet.Write(FactSheetId.New(story.Now.Now), story.Case, facts, story.Now, out var refusal), refusal);

    private static (CaseStory Story, UndisputedFactSheet Sheet) Written(params int[] agreed) => Written(CaseStory.Application(), agreed);

    private static (CaseStory Story, UndisputedFactSheet Sheet) Written(Registration application, params int[] agreed)
    {
        var story = CaseStory.Registered(application).InMediation();
        var sheet = Write(story, Facts).Sheet!;
        foreach (var party in agreed)
        {
            sheet.Consent(story.Case, party, story.Now).ShouldBeNull();
        }
        return (story, sheet);
    }

    private static Refusal? Sign(CaseStory story, UndisputedFactSheet sheet, Signature signature, bool byRepresentative = false) =>
        sheet.Sign(story.Case, signature, byRepresentative, story.Now);
}
