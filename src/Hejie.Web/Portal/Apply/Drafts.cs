using System.Text.Json;
using Hejie.Data;
using Hejie.Data.Drafts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Apply;

/// <summary>Keeps the answers of one browser from page to page, so that reload, back and a lost network lose nothing.</summary>
public sealed class Drafts(HejieDb db, IDataProtectionProvider protection, IHttpContextAccessor http, TimeProvider clock)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);
    private const string CookieName = "hejie-draft";
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("application-draft").ToTimeLimitedDataProtector();

    private ApplicationDraft? _draft;

    public ApplicationAnswers Answers { get; private set; } = new();

    /// <summary>The draft of this browser, if there is one and it has not been sent.</summary>
    public async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (DraftId() is not { } id || await db.Set<ApplicationDraft>().FirstOrDefaultAsync(draft => draft.Id == id, stop) is not { } found)
        {
            return false;
        }
        _draft = found;
        Answers = JsonSerializer.Deserialize<ApplicationAnswers>(found.Answers) ?? new ApplicationAnswers();
        return true;
    }

    /// <summary>The id in the cookie, whether or not its draft is still there; the case that came of it bears the same id.</summary>
    public Guid? DraftId()
    {
        if (http.HttpContext?.Request.Cookies[CookieName] is not { } cookie)
        {
            return null;
        }
        try
        {
            return Guid.Parse(_protector.Unprotect(cookie));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null; // made up, too old, or of another installation
        }
    }

    public async Task BeginAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var tooOld = now - KeptFor;
        await db.Set<ApplicationDraft>().Where(draft => draft.UpdatedAt < tooOld).ExecuteDeleteAsync(stop);
        Answers = new ApplicationAnswers();
        _draft = new ApplicationDraft { DistrictCode = db.Scope.District, Id = Guid.CreateVersion7(now), Answers = "{}", UpdatedAt = now };
        db.Add(_draft);
        await db.SaveChangesAsync(stop);
        var context = http.HttpContext ?? throw new InvalidOperationException("A draft belongs to a request.");
        context.Response.Cookies.Append(CookieName, _protector.Protect($"{_draft.Id}", KeptFor), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = KeptFor,
            IsEssential = true,
        });
    }

    public async Task SaveAsync(CancellationToken stop)
    {
        var draft = _draft ?? throw new InvalidOperationException("No draft is open.");
        draft.Answers = JsonSerializer.Serialize(Answers);
        draft.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        draft.Version++;
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Marks the draft for deletion; it goes in the same save as what came of it.</summary>
    public void Discard()
    {
        if (_draft is not null)
        {
            db.Remove(_draft);
        }
    }
}
