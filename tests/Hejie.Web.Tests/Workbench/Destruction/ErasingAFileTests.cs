using System.Data;
using System.Security.Cryptography;
using System.Text;
using Hejie.Data.Ciphers;
using Hejie.Data.Files;
using Hejie.Data.Persons;
using Hejie.Data.Verification;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Privacy;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Destruction;

/// <summary>One settled case in a database of its own, so that every column of every table may be looked through for its parties.</summary>
public abstract class ErasingAFileTests(HejieApp app)
{
    private static readonly string[] Personal = ["赵演示", "钱演示", Committee.ApplicantPhone, Committee.RespondentPhone, "110101199003070011", "示例路 12 号", "漏水"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task D8_after_the_destruction_no_column_knows_the_parties_and_the_figures_are_as_before()
    {
        var store = app.Services.GetRequiredService<IFileStore>();
        var handedIn = await store.KeepAsync("370202", 2015, "天花板的照片"u8.ToArray(), Stop);
        var (committee, number) = await app.DueSettlementAsync(handedIn);
        await AnsweredRequestAsync(committee, number);
        await SentByTheCourtAsync(committee, number);
        var mail = await WrittenByTheApplicantAsync(committee, number);
        await app.PersonsFiledAsync();
        (await FoundAsync()).Select(found => found.Text).Distinct().Count().ShouldBe(Personal.Length, "each stands somewhere before");
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        const string Figures = "/reports?from=2015-01-01&until=2015-12-31";
        var before = (await bureau.OpenAsync(Figures)).Text("main");
        (await (await committee.ClerkAsync()).OpenAsync("/durability")).Has($"li[data-case='{number}']").ShouldBeTrue();
        var page = await (await (await committee.ClerkAsync()).JudgedAsync()).SubmitFormAsync("[data-testid=submit]");
        page = await bureau.BegunAsync(page.Address);

        (await app.DestroyAsync(page.Address)).ShouldBe(1, (await bureau.OpenAsync(page.Address)).Body);
        await app.PersonsFiledAsync();

        (await FoundAsync()).ShouldBeEmpty();
        (await (await committee.ClerkAsync()).OpenAsync("/durability")).Has($"li[data-case='{number}']").ShouldBeFalse();
        await Should.ThrowAsync<FileIsLostException>(() => store.ReadAsync(handedIn.ObjectKey, handedIn.Digest, Stop));
        await using var db = app.Database.Open();
        (await db.Set<PersonIndexEntry>().AnyAsync(Stop)).ShouldBeFalse();
        var mediation = await app.ReadAsync(number);
        (mediation.Number, mediation.Outcome, mediation.DestroyedOn).ShouldBe((number, CaseOutcome.Settled, committee.Moment.Today));
        var agreement = await db.Set<MediationAgreement>().AsNoTracking().SingleAsync(Stop);
        agreement.Terms.ShouldHaveSingleItem().AmountFen.ShouldBe(100_000);
        (await bureau.OpenAsync(Figures)).Text("main").ShouldBe(before);
        (await app.LinesAsync(page.Address))[0].Digest!.Length.ShouldBe(64);
        Verification.IsWhole(mediation).ShouldBeTrue();
        (await app.Services.GetRequiredService<Verification>().OfDistrictAsync("370202", Stop).ToListAsync(Stop)).ShouldBeEmpty();
        (await bureau.OpenAsync("/cases")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        var letter = await (await (await committee.ClerkAsync()).OpenAsync("/referrals")).FollowAsync("委派1号");
        letter.Text("main").ShouldContain("来函内容已随卷宗销毁");
        letter.Text("[data-testid=state]").ShouldBe("已接受");
        (await (await committee.ClerkAsync()).OpenAsync($"/linkage/mail/{mail.Value}")).Text("[data-testid=text]").ShouldBe("来信内容已随卷宗销毁");
        (await bureau.OpenAsync("/search?q=赵演示")).Body.ShouldNotContain(number.Text);
    }

    private async Task SentByTheCourtAsync(Committee committee, CaseNumber number)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop);
        var moment = committee.Moment with { Now = mediation.RegisteredAt };
        var court = PartnerBody.Enter(PartnerBodyId.New(moment.Now), new(PartnerKind.Court, "演示法院", null, null, null), isKnown: false, moment, out _)!;
        var letter = new ReferralLetter(
            "委派1号", moment.Today, ReferralKind.CourtAssigned, null, mediation.Type, "赵演示说钱演示家漏水", [.. mediation.Parties.Select(party => new ReferredParty(party.Role, party.Kind, party.Name, party.Phone))],
            moment.Today, null, "吴法官", "0532-80000002");
        var referral = Referral.Send(ReferralId.New(moment.Now), letter, court, committee.Body, isKnown: false, moment, out var refusal)!;
        refusal.ShouldBeNull();
        referral.TakeOn(mediation, isTied: false, moment).ShouldBeNull();
        db.AddRange(court, referral);
        await db.SaveChangesAsync(Stop);
    }

    private async Task<IncomingMailId> WrittenByTheApplicantAsync(Committee committee, CaseNumber number)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop);
        var box = Mailbox.Open(MailboxId.New(app.Clock.Now), "post · mail/INBOX", committee.Body);
        var content = new MailContent(
            "赵演示", $"{Committee.ApplicantPhone}@example.com", "钱演示家漏水", "我是赵演示，楼上钱演示家漏水", mediation.RegisteredAt, 100, "m",
            [new MailAttachment(1, "赵演示.docx", null, 9, null, null, MailFileProblem.UnknownKind)], []);
        var mail = box.TakeIn(IncomingMailId.New(app.Clock.Now), 1, content, like: null, app.Clock.Now);
        mail.BecomeCase(mediation, from: 1, committee.Moment).ShouldBeNull();
        db.AddRange(box, mail);
        await db.SaveChangesAsync(Stop);
        return mail.Id;
    }

    private async Task AnsweredRequestAsync(Committee committee, CaseNumber number)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop);
        var request = DataSubjectRequest.Ask(
            DataRequestId.New(app.Clock.Now), mediation, new DataRequestDetails(1, DataWish.Explain, ContactChannel.Counter, "为什么留着赵演示的电话", new Kin("赵演示之女", "女儿")), [], committee.Moment, out _)!;
        request.Do(mediation, "已向赵演示之女解释", committee.Moment).ShouldBeNull();
        db.Add(request);
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>Where in the whole database one of the texts stands, in clear or encrypted; what mediators tell of themselves is theirs.</summary>
    private async Task<List<(string Place, string Text)>> FoundAsync()
    {
        await using var db = app.Database.Open();
        var cipher = db.GetService<IFieldCipher>();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync(Stop);
        List<(string, string)> found = [];
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Where(table => table != "mediators"))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            using var reader = await command.ExecuteReaderAsync(CommandBehavior.Default, Stop);
            while (await reader.ReadAsync(Stop))
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    var text = TextOf(reader.GetValue(i), cipher);
                    found.AddRange(Personal.Where(personal => text.Contains(personal, StringComparison.Ordinal)).Select(personal => ($"{table}.{reader.GetName(i)}", personal)));
                }
            }
        }
        return found;
    }

    private static string TextOf(object value, IFieldCipher cipher)
    {
        switch (value)
        {
            case byte[] bytes:
                try
                {
                    return cipher.Decrypt(bytes);
                }
                catch (CryptographicException)
                {
                    return Encoding.UTF8.GetString(bytes);
                }
            case string[] words:
                return string.Join(' ', words);
            default:
                return value.ToString() ?? "";
        }
    }
}

public sealed class ErasingAFileOnSqlite(SqliteApp app) : ErasingAFileTests(app), IClassFixture<SqliteApp>;

public sealed class ErasingAFileOnPostgres(PostgresApp app) : ErasingAFileTests(app), IClassFixture<PostgresApp>;
