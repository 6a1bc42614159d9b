using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Administration.AccessLog;

/// <summary>Who looked at what: without the cases, which the administrator does not see.</summary>
public sealed class IndexModel(HejieDb db, TimeProvider clock) : PageModel
{
    private const int PageSize = 100;
    private const string Prefix = "account:";

    public sealed record Row(string Time, string Who, Role Role, AccessKind Kind, string? Field);

    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    [BindProperty(SupportsGet = true)]
    public AccessKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public string? NextPage { get; private set; }
    public IEnumerable<Choice> Kinds { get; } = [.. Enum.GetValues<AccessKind>().Select(kind => new Choice($"{kind}", Labels.Of(kind)))];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Day ??= ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var entries = db.AccessLog.AsNoTracking().Where(entry => entry.Day == Day);
        if (Kind is { } kind)
        {
            entries = entries.Where(entry => entry.Kind == kind);
        }
        if (After is { } last)
        {
            var before = new DateTime(last, DateTimeKind.Utc);
            entries = entries.Where(entry => entry.At < before);
        }
        var found = await entries.OrderByDescending(entry => entry.At).Take(PageSize + 1).ToListAsync(stop);
        var shown = found.Take(PageSize).ToList();
        var names = await NamesAsync(shown, stop);
        Rows = [.. shown.Select(entry => new Row(
            ChinaTime.ClockOf(entry.At).ToString("HH:mm:ss", CultureInfo.InvariantCulture), names.GetValueOrDefault(entry.Actor, entry.Actor), entry.Role, entry.Kind, WordsOf(entry.Field)))];
        NextPage = found.Count > PageSize ? $"/admin/access-log?day={Day:yyyy-MM-dd}&kind={Kind}&after={shown[^1].At.Ticks}" : null;
    }

    /// <summary>What was opened in words: 当事人 2, 调解笔录 2, 材料 3, 卷宗.</summary>
    private static string? WordsOf(string? field)
    {
        if (field?.Split(':') is not [var kind, .. var rest])
        {
            return null;
        }
        var name = rest is [var one] ? one : "";
        if (kind == "paper" && CaseDocuments.FormOf(name) is var (form, which))
        {
            return which > 1 ? $"{Labels.Of(form)} {which}" : Labels.Of(form);
        }
        return Labels.Find($"AccessField.{kind}") is { } word
            ? $"{word} {name.Replace("/letter", $" {Labels.Get("AccessField.letter")}", StringComparison.Ordinal)}".TrimEnd()
            : field;
    }

    private async Task<Dictionary<string, string>> NamesAsync(List<AccessLogEntry> entries, CancellationToken stop)
    {
        var ids = entries.Select(entry => entry.Actor).Distinct().Where(actor => actor.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(actor => new AccountId(Guid.Parse(actor[Prefix.Length..]))).ToList();
        return await db.Accounts.AsNoTracking().Where(account => ids.Contains(account.Id))
            .ToDictionaryAsync(account => account.ToActor().Reference, account => $"{account.DisplayName} ({account.Login})", stop);
    }
}
