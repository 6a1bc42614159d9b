using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

public sealed class ReceivingMailTests
{
    private static readonly Moment Now = CaseStory.Registered().Now;
    private static readonly MailAttachment Kept = new(1, "流水.pdf", "application/pdf", 9, new string('a', 64), "370202/2026/aa/" + new string('a', 64), MailFileProblem.None);
    private static readonly MailAttachment Refused = new(2, "表格.docx", null, 9, null, null, MailFileProblem.UnknownKind);
    private readonly MediationCase _case = CaseStory.Registered().Case;

    private Mailbox Box() => Mailbox.Open(MailboxId.New(Now.Now), "post · mail/INBOX", Body(_case.OrganizationId));

    private IncomingMail Mail() => Box().TakeIn(
        IncomingMailId.New(Now.Now), 7, new MailContent("林申请", "lin@example.com", "申请", "请调解", Now.Now, 100, "m", [Kept, Refused], []), like: null, Now.Now);

    [Fact]
    public void S28_a_message_becomes_one_case_which_takes_its_kept_files_over()
    {
        var mail = Mail();

        mail.BecomeCase(_case, from: 1, Now).ShouldBeNull();

        (mail.State, mail.CaseNumber, mail.Version).ShouldBe((IncomingMailState.Registered, _case.Number, 1));
        var taken = _case.Attachments.ShouldHaveSingleItem();
        (taken.FileName, taken.Digest, taken.Party).ShouldBe(("流水.pdf", Kept.Digest, 1));
        mail.BecomeCase(_case, from: 1, Now).ShouldBe(IncomingMailRefusals.MailIsHandled);
        mail.SetAside("广告", Now).ShouldBe(IncomingMailRefusals.MailIsHandled);
    }

    [Fact]
    public void S28_it_becomes_no_case_of_another_committee()
    {
        var box = Mailbox.Open(MailboxId.New(Now.Now), "post · mail/INBOX", Body(OrganizationId.New(Now.Now)));
        var mail = box.TakeIn(IncomingMailId.New(Now.Now), 7, new MailContent(null, null, null, "", Now.Now, 0, "m", [], []), like: null, Now.Now);

        mail.BecomeCase(_case, from: null, Now).ShouldBe(IncomingMailRefusals.MailIsOfAnotherCommittee);
        mail.State.ShouldBe(IncomingMailState.New);
    }

    [Fact]
    public void S28_only_what_was_set_aside_with_a_reason_is_taken_up_again()
    {
        var mail = Mail();
        mail.TakeUpAgain().ShouldBe(IncomingMailRefusals.MailIsNotSetAside);
        mail.SetAside(" ", Now).ShouldBe(CaseRefusals.ReasonIsMissing);

        mail.SetAside(" 广告 ", Now).ShouldBeNull();
        (mail.State, mail.Reason).ShouldBe((IncomingMailState.SetAside, "广告"));
        mail.TakeUpAgain().ShouldBeNull();

        (mail.State, mail.Reason, mail.HandledBy).ShouldBe((IncomingMailState.New, null, null));
    }

    [Fact]
    public void A_mailbox_remembers_the_highest_number_of_its_numbering()
    {
        var box = Box();
        box.Meet(5);
        box.Remember(9);
        box.Remember(3);
        box.LastUid.ShouldBe(9);

        box.Meet(5);
        box.LastUid.ShouldBe(9);
        box.Meet(6);

        box.LastUid.ShouldBe(0);
    }

    [Fact]
    public void It_tells_since_when_a_mailbox_cannot_be_read()
    {
        var box = Box();
        box.EndReading(null, Now.Now);
        box.EndReading(MailboxFault.Unreachable, Now.Now.AddMinutes(1));
        box.EndReading(MailboxFault.SignInRefused, Now.Now.AddMinutes(2));
        (box.ReadAt, box.Fault, box.FailingSince).ShouldBe((Now.Now, MailboxFault.SignInRefused, Now.Now.AddMinutes(1)));

        box.EndReading(null, Now.Now.AddMinutes(3));

        (box.ReadAt, box.Fault, box.FailingSince).ShouldBe((Now.Now.AddMinutes(3), null, null));
    }

    [Fact]
    public void A_message_from_the_future_came_now() =>
        Box().TakeIn(IncomingMailId.New(Now.Now), 7, new MailContent(null, null, null, "", Now.Now.AddDays(1), 0, "m", [], []), null, Now.Now).ReceivedAt.ShouldBe(Now.Now);

    private static MediationOrganization Body(OrganizationId id) => new()
    {
        DistrictCode = "370202",
        Id = id,
        Kind = OrganizationKind.MediationCommittee,
        Category = OrganizationCategory.IndustryProfessional,
        Level = OrgLevel.City,
        Name = "演示调委会",
        Abbreviation = "演",
        HostUnit = "演示",
        Address = "演示",
        Phone = "0532-10000009",
        OpeningHours = "工作日",
    };
}
