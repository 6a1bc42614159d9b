using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Hejie.Domain.Organizations;
using Hejie.Papers.Signing;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Signing;

public abstract class KeepingACertificateTests(HejieApp app)
{
    [Fact]
    public async Task A_clerk_installs_the_committees_certificate_and_sees_whose_it_is()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var file = Locked(SigningStage.CertificateOf(committee.Body.Name), "密码一二三");

        var page = await clerk.InstallAsync(file, ("Password", "不对"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("#KeyFile-error").ShouldContain("密码不对");
        page = await clerk.InstallAsync(file, ("Password", "密码一二三"));

        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Text("[data-testid=subject]").ShouldContain(committee.Body.Name);
        page.Text("[data-testid=issuer]").ShouldContain("演示签发机构");
        page.Text("[data-testid=validity]").ShouldBe("2025年1月1日 周三 至 2030年1月1日 周二");
        await using var db = app.Database.Open();
        var kept = await db.Set<CommitteeCertificate>().AsNoTracking().SingleAsync(one => one.OrganizationId == committee.Body.Id, Stop);
        SigningIdentity.Read(kept.KeyFile, null).ShouldBeNull("the key lies open");
        Encoding.UTF8.GetString(kept.KeyFile).ShouldNotContain("演示签发机构");
    }

    [Fact]
    public async Task What_cannot_sign_for_this_committee_today_is_refused_with_the_reason()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();

        await RefusedAsync(clerk, SigningStage.CertificateOf("别处的调委会"), "持有人不是本调委会");
        await RefusedAsync(clerk, Made(committee.Body.Name, 2048, app.Clock.Now.AddYears(-2), app.Clock.Now.AddDays(-1)), "已经过期");
        await RefusedAsync(clerk, Made(committee.Body.Name, 2048, app.Clock.Now.AddDays(1), app.Clock.Now.AddYears(1)), "还没有开始");
        await RefusedAsync(clerk, Made(committee.Body.Name, 1024, app.Clock.Now.AddDays(-1), app.Clock.Now.AddYears(1)), "密钥太短");
        (await clerk.InstallAsync("不是证书"u8.ToArray())).Text("#KeyFile-error").ShouldContain("打不开");
        (await clerk.InstallAsync(new byte[100_001])).Text("#KeyFile-error").ShouldContain("100 KB");

        (await clerk.OpenAsync("/seal")).Has("[data-testid=no-certificate]").ShouldBeTrue();
    }

    [Fact]
    public async Task A_new_certificate_takes_the_old_ones_place_only_when_that_is_said_and_an_expired_one_is_told()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var short_lived = Made(committee.Body.Name, 2048, app.Clock.Now.AddDays(-1), app.Clock.Now.AddDays(10));
        (await clerk.InstallAsync(short_lived)).Has("[data-testid=certificate]").ShouldBeTrue();

        var page = await clerk.InstallAsync(SigningStage.CertificateOf(committee.Body.Name));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Has("#Replaces-error").ShouldBeTrue(page.Body);
        var before = app.Clock.Now;
        app.Clock.Now = before.AddDays(11);
        clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/seal")).Has("[data-testid=not-in-force]").ShouldBeTrue();
        page = await clerk.InstallAsync(SigningStage.CertificateOf(committee.Body.Name), ("Replaces", "true"));

        page.Has("[data-testid=not-in-force]").ShouldBeFalse();
        page.Text("[data-testid=issuer]").ShouldContain("演示签发机构");
        page.Document.QuerySelectorAll("[data-testid=earlier] > li").Length.ShouldBe(1);
        app.Clock.Now = before;
    }

    private static async Task RefusedAsync(Browser clerk, byte[] file, string why)
    {
        var page = await clerk.InstallAsync(file);
        page.Status.ShouldBe(HttpStatusCode.Conflict, page.Body);
        page.Text("[data-testid=error-summary]").ShouldContain(why);
        page.Text("[data-testid=error-summary]").ShouldContain("电子签名法");
    }

    private static byte[] Locked(byte[] file, string password) =>
        X509CertificateLoader.LoadPkcs12Collection(file, null, X509KeyStorageFlags.Exportable).Export(X509ContentType.Pkcs12, password)!;

    private static byte[] Made(string holder, int bits, DateTime from, DateTime until)
    {
        using var key = RSA.Create(bits);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(holder);
        return new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(from, TimeSpan.Zero), new DateTimeOffset(until, TimeSpan.Zero)).Export(X509ContentType.Pkcs12)!;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}

public sealed class KeepingACertificateOnSqlite(SqliteApp app) : KeepingACertificateTests(app), IClassFixture<SqliteApp>;

public sealed class KeepingACertificateOnPostgres(PostgresApp app) : KeepingACertificateTests(app), IClassFixture<PostgresApp>;
