using System.Text;
using Hejie.Data.Files;
using Hejie.Domain.Linkage;
using Hejie.Web.Jobs.Mail;
using Hejie.Web.Shared;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Jobs;

/// <summary>S-28: a real mailbox is read over IMAP; whatever lies in it becomes an entry of the committee, once.</summary>
public abstract class ReadingMailTests(HejieApp app)
{
    private static int s_users;
    private readonly string _user = $"fin{Interlocked.Increment(ref s_users)}x{Environment.ProcessId}";

    static ReadingMailTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private MailRound Round => app.Services.GetRequiredService<MailRound>();

    [Fact]
    public async Task A_message_is_entered_once_with_its_files_and_stays_on_the_server_as_seen()
    {
        var box = await BoxAsync();
        await DeliverAsync(Letter.Of("贷款被多扣", "您好，我的贷款被多扣了三千元。", [("流水.pdf", Letter.Pdf), ("表格.docx", "PK"u8.ToArray())]), new DateTime(2026, 3, 3, 2, 0, 0, DateTimeKind.Utc));

        (await Round.ReadAsync(box, Stop)).ShouldBe(1);
        (await Round.ReadAsync(box, Stop)).ShouldBe(0);

        var mail = (await MailsAsync()).ShouldHaveSingleItem();
        mail.SenderName.ShouldBe("林申请");
        mail.SenderAddress.ShouldBe("lin@example.com");
        mail.Subject.ShouldBe("贷款被多扣");
        mail.Text.ShouldBe("您好，我的贷款被多扣了三千元。");
        mail.ReceivedAt.ShouldBe(new DateTime(2026, 3, 3, 2, 0, 0));
        mail.Oddities.ShouldBeEmpty();
        mail.Attachments.Select(file => (file.FileName, file.IsKept, file.Problem)).ShouldBe([("流水.pdf", true, MailFileProblem.None), ("表格.docx", false, MailFileProblem.UnknownKind)]);
        (await app.Services.GetRequiredService<IFileStore>().ReadAsync(mail.Attachments[0].ObjectKey!, mail.Attachments[0].Digest!, Stop)).ShouldBe(Letter.Pdf);
        (await MailServer.Shared.SeenAsync(_user)).ShouldBe([true]);
    }

    [Fact]
    public async Task Killed_between_entering_and_remembering_it_enters_nothing_twice()
    {
        var box = await BoxAsync();
        await DeliverAsync(Letter.Of("一", "甲"));
        await DeliverAsync(Letter.Of("二", "乙"));
        await Round.ReadAsync(box, Stop);
        await using (var db = app.Database.Open())
        {
            await db.Set<Mailbox>().Where(known => known.Name == box.Name).ExecuteUpdateAsync(set => set.SetProperty(known => known.LastUid, 0), Stop);
        }
        await DeliverAsync(Letter.Of("三", "丙"));

        (await Round.ReadAsync(box, Stop)).ShouldBe(3);

        (await MailsAsync()).Select(mail => mail.Subject).ShouldBe(["一", "二", "三"]);
    }

    [Fact]
    public async Task Several_processes_that_read_one_mailbox_enter_each_message_once()
    {
        var box = await BoxAsync();
        foreach (var number in Enumerable.Range(1, 5))
        {
            await DeliverAsync(Letter.Of($"第{number}封", "内容"));
        }

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Round.ReadAsync(box, Stop), Stop)));

        (await MailsAsync()).Select(mail => mail.Subject).Order().ShouldBe(["第1封", "第2封", "第3封", "第4封", "第5封"]);
    }

    [Fact]
    public async Task The_same_message_again_is_entered_and_named_as_like_the_first()
    {
        var box = await BoxAsync();
        var letter = Letter.Of("重复的", "内容");
        await DeliverAsync(letter);
        await DeliverAsync(letter);

        await Round.ReadAsync(box, Stop);

        var mails = await MailsAsync();
        mails.Count.ShouldBe(2);
        mails[0].LikeId.ShouldBeNull();
        mails[1].LikeId.ShouldBe(mails[0].Id);
    }

    [Fact]
    public async Task Of_a_message_that_is_too_large_it_keeps_who_when_what_about_and_the_words()
    {
        var box = await BoxAsync();
        await DeliverAsync(Letter.Of("大附件", "附件很大，请看。", [("录像.pdf", [.. Letter.Pdf, .. new byte[22 * 1024 * 1024]])]));
        await DeliverAsync(Letter.Of("后面的", "照样收"));

        await Round.ReadAsync(box, Stop);

        var mails = await MailsAsync();
        mails.Select(mail => mail.Subject).ShouldBe(["大附件", "后面的"]);
        mails[0].SenderAddress.ShouldBe("lin@example.com");
        mails[0].Size.ShouldBeGreaterThan(30_000_000);
        mails[0].Text.ShouldBe("附件很大，请看。");
        mails[0].Oddities.ShouldBe([MailOddity.TooLarge]);
        mails[0].Attachments.ShouldHaveSingleItem().Problem.ShouldBe(MailFileProblem.NotFetched);
    }

    [Fact]
    public async Task A_message_without_words_is_kept()
    {
        var box = await BoxAsync();
        await DeliverAsync("From: a@example.com\r\nSubject: \r\n\r\n"u8.ToArray());
        await DeliverAsync(Letter.Of("只有附件", "", [("流水.pdf", Letter.Pdf)]));
        await DeliverAsync("Subject: no sender\r\n\r\nhello\r\n"u8.ToArray());

        await Round.ReadAsync(box, Stop);

        var mails = await MailsAsync();
        mails[0].Oddities.ShouldBe([MailOddity.NoText]);
        mails[0].Subject.ShouldBeNull();
        mails[1].Oddities.ShouldBe([MailOddity.NoText]);
        mails[1].Attachments.ShouldHaveSingleItem().IsKept.ShouldBeTrue();
        mails[2].Oddities.ShouldBe([MailOddity.NoSender]);
    }

    [Theory]
    [InlineData("gb18030", "gb18030")]
    [InlineData("gb2312", "gb2312")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("GBK", "gb18030")]
    [InlineData("big5", "big5")]
    [InlineData("utf-8", "utf-8")]
    [InlineData(null, "gb18030")]
    [InlineData(null, "utf-8")]
    [InlineData("x-nobody-knows", "gb18030")]
    public async Task Chinese_is_read_whatever_it_is_written_in(string? said, string written)
    {
        var box = await BoxAsync();
        var words = written == "gb18030" ? "請您調解：贷款纠纷，朱镕基㐂" : "調解中心";
        var encoding = Encoding.GetEncoding(written);
        var head = said is null or "x-nobody-knows" ? $"Subject: {words}\r\n" : $"Subject: =?{said}?B?{Convert.ToBase64String(encoding.GetBytes("調解"))}?=\r\n";
        await DeliverAsync([
            .. encoding.GetBytes("From: <a@example.com>\r\n" + head),
            .. Encoding.ASCII.GetBytes("MIME-Version: 1.0\r\nContent-Type: text/plain" + (said is null ? "" : $"; charset={said}") + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"),
            .. encoding.GetBytes(words)]);

        await Round.ReadAsync(box, Stop);

        var mail = (await MailsAsync()).ShouldHaveSingleItem();
        mail.Text.ShouldBe(words);
        mail.Subject.ShouldBe(said is null or "x-nobody-knows" ? words : "調解");
        mail.Oddities.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_web_page_becomes_plain_words()
    {
        var box = await BoxAsync();
        await DeliverAsync(Letter.OfHtml("网页", """
            <html><head><title>标题</title><style>p { color: red }</style><script>alert('坏')</script></head>
            <body><p>您好：</p><p>我要申请&nbsp;调解。<br>金额 &lt; 一万</p><img src="http://tracker.example/x.gif"><ul><li>合同</li><li>流水</li></ul>
            <SCRIPT>document.write('<p>坏</p>')</SCRIPT><a href="javascript:bad()">点这里</a></body></html>
            """));

        await Round.ReadAsync(box, Stop);

        var mail = (await MailsAsync()).ShouldHaveSingleItem();
        mail.Oddities.ShouldBe([MailOddity.FromHtml]);
        string.Join('|', mail.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ShouldBe("您好：|我要申请 调解。|金额 < 一万|合同|流水|点这里");
    }

    [Fact]
    public async Task Of_words_and_a_web_page_that_say_the_same_the_words_are_taken_and_a_forwarded_message_is_read_too()
    {
        var box = await BoxAsync();
        await DeliverAsync(Letter.OfBoth("两种", "纯文字", "<p>网页</p>"));
        await DeliverAsync(Letter.Forwarding("请处理", Letter.Of("原来的", "居民的话", [("流水.pdf", Letter.Pdf)])));

        await Round.ReadAsync(box, Stop);

        var mails = await MailsAsync();
        mails[0].Text.ShouldBe("纯文字");
        mails[0].Oddities.ShouldBeEmpty();
        mails[1].Text.ShouldContain("原来的");
        mails[1].Text.ShouldEndWith("居民的话");
        mails[1].Attachments.ShouldHaveSingleItem().IsKept.ShouldBeTrue();
    }

    [Fact]
    public async Task Broken_messages_are_kept_as_far_as_they_can_be_read_and_stop_nobody()
    {
        var box = await BoxAsync();
        await DeliverAsync("From: a@example.com\r\nSubject: never ends\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n5L2g5aW9***\r\n--x\r\nContent-Type: application/pdf; name=\"a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!"u8.ToArray());
        await DeliverAsync([0xFF, 0x00, 0x01, 0xFE, .. "\r\n\r\n\0\0"u8]);
        await DeliverAsync("From: <<<>>>, \"x\r\nSubject: =?utf-8?B?%%%?=\r\nContent-Type: ;;;\r\nDate: yesterday\r\n\r\nplain\r\n"u8.ToArray());
        await DeliverAsync([.. "From: a@example.com\r\nSubject: bytes\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"u8, 0xE4, 0xBD, 0xA0, 0xFF, 0xFF, 0x80]);
        await DeliverAsync(Letter.Of("最后一封", "好的"));

        (await Round.ReadAsync(box, Stop)).ShouldBe(5);

        var mails = await MailsAsync();
        mails.Count.ShouldBe(5);
        mails[0].Text.ShouldContain("你好");
        mails[0].Attachments.ShouldHaveSingleItem().IsKept.ShouldBeFalse();
        mails[1].Oddities.ShouldNotBeEmpty();
        mails[2].Text.ShouldBe("plain");
        mails[3].Oddities.ShouldContain(MailOddity.PartUnreadable);
        mails[4].Subject.ShouldBe("最后一封");
    }

    [Fact]
    public async Task A_message_on_which_the_server_hangs_up_is_named_after_some_rounds_and_those_behind_it_are_read()
    {
        var box = await BoxAsync();
        await DeliverAsync(Letter.Of("坏的", "甲"));
        await DeliverAsync(Letter.Of("好的", "乙"));
        MailServer.Shared.DamageFirst(_user);

        for (var rounds = 0; rounds < 4; rounds++)
        {
            await Round.ReadAsync(box, Stop);
        }

        var mails = await MailsAsync();
        mails.Count.ShouldBe(2);
        mails[0].Oddities.ShouldBe([MailOddity.Unreadable]);
        mails[1].Subject.ShouldBe("好的");
    }

    [Fact]
    public async Task A_server_that_is_down_is_told_and_read_from_where_it_was_once_it_is_up()
    {
        using var server = new MailServer();
        var committee = await Committee.SetUpAsync(app);
        var box = server.Settings(_user, committee.Body.Name);
        await server.DeliverAsync(_user, Letter.Of("先来的", "甲"));
        await Round.ReadAsync(box, Stop);
        server.Stop();
        var now = Spoken.Instant(app.Clock.Now);

        (await Round.ReadAsync(box, Stop)).ShouldBe(0);

        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/linkage/mail")).Text("[data-testid=mailboxes]").ShouldContain($"上次收信 {now} 没连上 从 {now} 起：邮件服务器连不上");
        (await clerk.OpenAsync("/desk")).Text("[data-testid=mail-on-desk]").ShouldBe("收到的邮件：1 封等着处理，1 个邮箱没连上。");

        server.Start();
        await server.DeliverAsync(_user, Letter.Of("后来的", "乙"));
        (await Round.ReadAsync(box, Stop)).ShouldBe(1);
        (await clerk.OpenAsync("/linkage/mail")).Text("[data-testid=mailboxes]").ShouldNotContain("没连上");
        (await MailsAsync()).Select(mail => mail.Subject).ShouldBe(["先来的", "后来的"]);
    }

    [Fact]
    public async Task Why_a_mailbox_cannot_be_read_is_told()
    {
        var committee = await Committee.SetUpAsync(app);
        var server = MailServer.Shared;
        await FaultAsync(server.Settings(_user, committee.Body.Name, password: "wrong"), MailboxFault.SignInRefused);
        await FaultAsync(server.Settings(_user, committee.Body.Name, folder: "Nowhere"), MailboxFault.FolderMissing);
        await FaultAsync(server.Settings(_user + "t", committee.Body.Name) with { Security = MailKit.Security.SecureSocketOptions.StartTls }, MailboxFault.NotTrusted);
        await FaultAsync(server.Settings(_user + "u", committee.Body.Name) with { Port = 1 }, MailboxFault.Unreachable);
        (await Round.ReadAsync(server.Settings(_user, "没有这个调委会"), Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task A_mailbox_that_refused_the_password_is_left_alone_for_half_an_hour_so_that_nobody_locks_it()
    {
        using var server = new MailServer();
        var box = server.Settings(_user, (await Committee.SetUpAsync(app)).Body.Name, password: "wrong");
        await FaultAsync(box, MailboxFault.SignInRefused);
        server.Stop();
        app.Clock.Now = app.Clock.Now.AddMinutes(29);
        await FaultAsync(box, MailboxFault.SignInRefused);
        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        await FaultAsync(box, MailboxFault.Unreachable);
    }

    private async Task FaultAsync(MailboxSettings box, MailboxFault expected)
    {
        await Round.ReadAsync(box, Stop);
        await using var db = app.Database.Open();
        (await db.Set<Mailbox>().Where(known => known.Name == box.Name).Select(known => known.Fault).SingleAsync(Stop)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_server_that_numbers_its_messages_anew_is_read_from_the_beginning()
    {
        var box = await BoxAsync();
        await DeliverAsync(Letter.Of("搬家以前的", "甲"));
        await Round.ReadAsync(box, Stop);
        await using (var db = app.Database.Open())
        {
            await db.Set<Mailbox>().Where(known => known.Name == box.Name)
                .ExecuteUpdateAsync(set => set.SetProperty(known => known.UidValidity, 7).SetProperty(known => known.LastUid, 4_000_000_000), Stop);
            await db.Set<IncomingMail>().Where(mail => mail.MailboxId == db.Set<Mailbox>().Single(known => known.Name == box.Name).Id)
                .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.UidValidity, 7), Stop);
        }

        (await Round.ReadAsync(box, Stop)).ShouldBe(1);

        var mails = await MailsAsync();
        mails.Count.ShouldBe(2);
        mails[1].LikeId.ShouldBe(mails[0].Id);
    }

    [Fact]
    public async Task What_was_set_aside_goes_after_a_year_with_its_files_but_for_those_that_others_have()
    {
        var committee = await Committee.SetUpAsync(app);
        var box = MailServer.Shared.Settings(_user, committee.Body.Name);
        byte[] own = [.. Letter.Pdf, .. Encoding.ASCII.GetBytes(_user)], shared = [.. own, 1];
        await DeliverAsync(Letter.Of("广告", "买吧", [("自己的.pdf", own), ("共有的.pdf", shared)]));
        await DeliverAsync(Letter.Of("申请", "请调解", [("共有的.pdf", shared)]));
        await Round.ReadAsync(box, Stop);
        var before = await MailsAsync();
        await using (var db = app.Database.Open())
        {
            var id = before[0].Id;
            (await db.Set<IncomingMail>().SingleAsync(mail => mail.Id == id, Stop)).SetAside("广告", committee.Moment).ShouldBeNull();
            await db.SaveChangesAsync(Stop);
        }
        var began = app.Clock.Now;
        try
        {
            app.Clock.Now = began.AddYears(1);
            await Round.ReadAsync(box, Stop);
            (await MailsAsync()).Count.ShouldBe(2);

            app.Clock.Now = began.AddYears(1).AddMinutes(1);
            await Round.ReadAsync(box, Stop);
        }
        finally
        {
            app.Clock.Now = began;
        }

        (await MailsAsync()).ShouldHaveSingleItem().Subject.ShouldBe("申请");
        var files = app.Services.GetRequiredService<IFileStore>();
        await Should.ThrowAsync<FileIsLostException>(() => files.ReadAsync(before[0].Attachments[0].ObjectKey!, before[0].Attachments[0].Digest!, Stop));
        (await files.ReadAsync(before[0].Attachments[1].ObjectKey!, before[0].Attachments[1].Digest!, Stop)).ShouldBe(shared);
    }

    private async Task<MailboxSettings> BoxAsync() => MailServer.Shared.Settings(_user, (await Committee.SetUpAsync(app)).Body.Name);

    private Task DeliverAsync(byte[] message, DateTime? receivedAt = null) => MailServer.Shared.DeliverAsync(_user, message, receivedAt);

    /// <summary>What was entered of this test's mailbox, in the order of the server.</summary>
    private async Task<List<IncomingMail>> MailsAsync()
    {
        await using var db = app.Database.Open();
        return await (
            from mail in db.Set<IncomingMail>().AsNoTracking()
            join box in db.Set<Mailbox>() on mail.MailboxId equals box.Id
            where box.Name.StartsWith(_user + " ")
            orderby mail.UidValidity, mail.Uid
            select mail).ToListAsync(Stop);
    }
}

public sealed class ReadingMailOnSqlite(SqliteApp app) : ReadingMailTests(app), IClassFixture<SqliteApp>;

public sealed class ReadingMailOnPostgres(PostgresApp app) : ReadingMailTests(app), IClassFixture<PostgresApp>;
