using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

public sealed class GatheringPapersForTheCourtTests
{
    [Fact]
    public void J4_the_list_names_of_whom_a_paper_is_missing()
    {
        var story = CaseStory.Registered().Settled();

        var items = ConfirmationChecklist.Of(story.Case, null);

        items.Single(item => item.Need == ConfirmationNeed.IdentityProof).MissingOf.ShouldBe(["张三", "李四"]);
        items.Single(item => item.Need == ConfirmationNeed.DeliveryAddress).MissingOf.ShouldBe(["张三", "李四"]); // a telephone, no address
        items.ShouldNotContain(item => item.Need == ConfirmationNeed.PowerOfAttorney);

        Attach(story, AttachmentKind.IdentityProof, 1);
        var asking = JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [], out _)!;
        asking.RecordWish(story.Case, story.Agreement, new(1, true, story.Now.Today, "湛山一路1号", null), story.Now).ShouldBeNull();

        items = ConfirmationChecklist.Of(story.Case, asking);
        items.Single(item => item.Need == ConfirmationNeed.IdentityProof).MissingOf.ShouldBe(["李四"]);
        items.Single(item => item.Need == ConfirmationNeed.DeliveryAddress).MissingOf.ShouldBe(["李四"]);
    }

    [Fact]
    public void J4_who_is_spoken_for_by_an_agent_hands_in_the_letter()
    {
        var application = CaseStory.Application();
        var agent = new Representative(RepresentativeKind.Entrusted, "周代理", "同事", null, "13900000000", true);
        var story = CaseStory.Registered(application with { Parties = [application.Parties[0] with { Representative = agent }, application.Parties[1]] });

        ConfirmationChecklist.Of(story.Case, null).Single(item => item.Need == ConfirmationNeed.PowerOfAttorney).MissingOf.ShouldBe(["张三"]);
        Attach(story, AttachmentKind.PowerOfAttorney, 1);
        ConfirmationChecklist.Of(story.Case, null).Single(item => item.Need == ConfirmationNeed.PowerOfAttorney).IsThere.ShouldBeTrue();
    }

    [Fact]
    public void J5_what_no_court_confirms_is_named_beforehand()
    {
        var plain = CaseStory.Registered().Settled();
        ConfirmationChecklist.Obstacles(plain.Case, plain.Agreement).ShouldBeEmpty();

        var status = CaseStory.Registered(CaseStory.Application(DisputeType.MarriageFamily)).InMediation().RecordSigned();
        var draft = status.Draft() with
        {
            Check = [.. PreSignCheck.PointsFor(DisputeType.MarriageFamily).Select(point => new PreSignAnswer(point.Code, !point.IsWarning, point.IsWarning ? "另行办理离婚登记" : null))],
        };
        var agreement = MediationAgreement.Draft(AgreementId.New(status.Now.Now), status.Case, draft, status.Now, out var refusal);
        refusal.ShouldBeNull();
        ConfirmationChecklist.Obstacles(status.Case, agreement!).ShouldBe(["DoesNotSettleStatus", "DoesNotSettleTitle"]);
    }

    [Fact]
    public void J4_the_pack_holds_application_certificate_agreement_and_copies_in_this_order()
    {
        var story = CaseStory.Registered().Settled();
        Attach(story, AttachmentKind.IdentityProof, 1);
        Attach(story, AttachmentKind.Evidence, 1);

        CasePapers.ConfirmationPackOf(SomeCaseFile.Of(story)).Select(one => one.Paper.Form).ShouldBe(
            [FormCode.JudicialConfirmationApplication, FormCode.HostingCertificate, FormCode.MediationAgreement, FormCode.IdentityProof]);
        CasePapers.ConfirmationPackOf(SomeCaseFile.Of(CaseStory.Registered().InMediation())).ShouldBeEmpty();
    }

    [Fact]
    public void J4_the_pack_holds_the_version_that_binds_and_no_other()
    {
        var story = CaseStory.Registered().Settled();
        var first = story.Agreement;
        story.After(TimeSpan.FromDays(2)).Revising(story.Draft(story.Payment())).RevisionSigned().Refusal.ShouldBeNull();
        story.Revising(story.Draft(story.Payment() with { AmountFen = 240_000 })).Refusal.ShouldBeNull();
        var file = SomeCaseFile.Of(story) with { OtherVersions = [first, story.Revision!] };

        CasePapers.ConfirmationPackOf(file).Select(one => one.Paper).OfType<AgreementPaper>().ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public void The_application_tells_court_addresses_and_last_day()
    {
        var story = CaseStory.Registered().Settled();
        var asking = JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [], out _)!;
        asking.RecordWish(story.Case, story.Agreement, new(1, true, story.Now.Today, "湛山一路1号", "13700000000"), story.Now);
        asking.RecordWish(story.Case, story.Agreement, new(2, true, story.Now.Today, null, null), story.Now);
        var file = SomeCaseFile.Of(story) with { Confirmations = [asking] };
        CasePapers.AllOf(file).ShouldNotContain(paper => paper.Form == FormCode.HostingCertificate); // nobody has asked the court yet
        asking.Apply(story.Case, story.Agreement, new("青岛市市南区人民法院", null, story.Now.Today), story.Now).ShouldBeNull();

        var paper = CasePapers.AllOf(file).OfType<ConfirmationApplicationPaper>().ShouldHaveSingleItem();

        paper.Court.ShouldBe("青岛市市南区人民法院");
        paper.Deliveries[0].ShouldBe(new DeliveryLine("张三", "湛山一路1号", "13700000000"));
        paper.Deliveries[1].Phone.ShouldBe("13800000002");
        paper.ConfirmBy.ShouldBe(new DateOnly(2026, 4, 1));
        paper.HasUnit.ShouldBeFalse();
        paper.Enclosures.ShouldBe([ConfirmationEnclosure.Agreement, ConfirmationEnclosure.HostingCertificate, ConfirmationEnclosure.IdentityOfPersons]);
        CasePapers.AllOf(file).OfType<HostingCertificatePaper>().ShouldHaveSingleItem().HeldOn.ShouldBe([new DateOnly(2026, 3, 2)]);
    }

    [Fact]
    public void R1_the_papers_of_every_asking_stay_in_the_volume()
    {
        var story = CaseStory.Registered().Settled();
        var first = Asked(story, [], "青岛市市南区人民法院");
        first.RecordAnswer(story.Case, new(ConfirmationState.Withdrawn, story.Now.Today), story.Now).ShouldBeNull();
        var before = story.Agreement;
        story.After(TimeSpan.FromDays(2)).Revising(story.Draft(story.Payment())).RevisionSigned().Refusal.ShouldBeNull();
        var file = SomeCaseFile.Of(story) with { OtherVersions = [before], Confirmations = [first] };
        CasePapers.Find(file, FormCode.JudicialConfirmationApplication, 2).ShouldNotBeNull(); // of the asking to come
        file = file with { Confirmations = [first, Asked(story, [first], "青岛市市北区人民法院")] };

        CasePapers.NumberedOf(file).Where(one => one.Paper.Form == FormCode.JudicialConfirmationApplication)
            .Select(one => (one.Which, ((ConfirmationApplicationPaper)one.Paper).Court, ((ConfirmationApplicationPaper)one.Paper).EffectiveOn)).ShouldBe(
                [(1, "青岛市市南区人民法院", new DateOnly(2026, 3, 2)), (2, "青岛市市北区人民法院", new DateOnly(2026, 3, 4))]);
        CasePapers.AllOf(file).OfType<HostingCertificatePaper>().Select(paper => paper.EffectiveOn).ShouldBe([new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 4)]);
        CasePapers.Find(file, FormCode.JudicialConfirmationApplication, 3).ShouldBeNull();
    }

    [Fact]
    public void Application_and_certificate_can_be_printed_before_the_court_is_asked_and_not_without_an_agreement()
    {
        var file = SomeCaseFile.Of(CaseStory.Registered().Settled());

        CasePapers.Find(file, FormCode.JudicialConfirmationApplication, 1).ShouldNotBeNull();
        CasePapers.Find(file, FormCode.HostingCertificate, 1).ShouldNotBeNull();
        CasePapers.Find(SomeCaseFile.Of(CaseStory.Registered()), FormCode.HostingCertificate, 1).ShouldBeNull();
    }

    [Fact]
    public void R1_a_volume_waits_for_the_courts_answer()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Settled();
        var asking = JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [], out _)!;
        asking.RecordWish(story.Case, story.Agreement, new(1, true, story.Now.Today, null, null), story.Now);
        asking.RecordWish(story.Case, story.Agreement, new(2, true, story.Now.Today, null, null), story.Now);
        var file = SomeCaseFile.Of(story) with { Confirmations = [asking] };
        VolumeCheck.Missing(file).ShouldNotContain(paper => paper.Form == FormCode.ConfirmationPaper);

        asking.Apply(story.Case, story.Agreement, new("青岛市市南区人民法院", null, story.Now.Today), story.Now).ShouldBeNull();
        VolumeCheck.Missing(file).ShouldContain(paper => paper.Form == FormCode.ConfirmationPaper);

        asking.RecordAnswer(story.Case, new(ConfirmationState.Withdrawn, story.Now.Today), story.Now).ShouldBeNull();
        VolumeCheck.Missing(file).ShouldNotContain(paper => paper.Form == FormCode.ConfirmationPaper);
    }

    private static JudicialConfirmation Asked(CaseStory story, IReadOnlyCollection<JudicialConfirmation> earlier, string court)
    {
        var asking = JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, earlier, out _)!;
        asking.RecordWish(story.Case, story.Agreement, new(1, true, story.Now.Today, null, null), story.Now).ShouldBeNull();
        asking.RecordWish(story.Case, story.Agreement, new(2, true, story.Now.Today, null, null), story.Now).ShouldBeNull();
        asking.Apply(story.Case, story.Agreement, new(court, null, story.Now.Today), story.Now).ShouldBeNull();
        return asking;
    }

    private static void Attach(CaseStory story, AttachmentKind kind, int party) => story.Agreeing(party, ConsentKind.SensitiveInformation).Do(story.Case.Attach(
        new CaseAttachment(0, kind, "a.jpg", "image/jpeg", 3, $"{kind}{party}", $"x/{kind}{party}", party, story.Now.Now, null), story.Now)).Refusal.ShouldBeNull();
}
