using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Notices;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Notices;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Notices;

/// <summary>What parties are still to be told by telephone, text message or letter, and what was done about it.</summary>
public sealed class IndexModel(HejieDb db, NoticeBoard board, RefusalTexts refusals, Moments moments, TimeProvider clock) : PageModel, ITellsWhatIsStored
{
    public const int PageSize = 30;

    [BindProperty(SupportsGet = true)]
    public NoticeState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public NoticeOccasion? Occasion { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    [BindProperty(SupportsGet = true), StringLength(60)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AfterDay { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty, StringLength(200)]
    public string? Note { get; set; }

    public IReadOnlyList<NoticeRow> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Address(Query(page: false));

    public DateOnly Today { get; private set; }

    public NoticeFilter Filter => new(State, Occasion, Overdue, Words);

    public bool SeesNames => Permissions.Allows(Actor, Permission.SeeNames);

    public static IReadOnlyList<NoticeWorkKind> Works { get; } =
        [NoticeWorkKind.Telephoned, NoticeWorkKind.Texted, NoticeWorkKind.Posted, NoticeWorkKind.ToldInPerson, NoticeWorkKind.NotReached];

    public static IReadOnlyList<Choice> States => Choices.Of(NoticeState.WorkedOff, NoticeState.Failed);

    public static IReadOnlyList<Choice> Occasions { get; } =
    [
        .. NoticePlan.All.Where(line => line.By == NoticeChannel.StaffList).Select(line => line.About)
            .Append(NoticeOccasion.ConfirmationNear).Append(NoticeOccasion.PerformanceNear).Distinct()
            .Select(occasion => new Choice($"{occasion}", NoticeWords.Title(occasion))),
    ];

    private NoticeId? _workedOn;

    private Actor Actor => User.Actor();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Today = ChinaTime.DayOf(Now);
        var found = Filter.Narrow(board.ToSend(Filter.Cases(db.Set<MediationCase>(), Actor)), Today);
        var rows = await board.RowsAsync(NoticeFilter.Behind(found, AfterDay, After).Take(PageSize + 1), stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? AddressAfter(Rows[^1].Notice) : null;
    }

    public Task<IActionResult> OnPostWorkAsync([FromForm] Guid id, [FromForm] NoticeWorkKind kind, CancellationToken stop) =>
        ActAsync(id, notice => board.WorkOffAsync(notice, kind, Note, moments.Of(Actor), stop), stop);

    public Task<IActionResult> OnPostUndoAsync([FromForm] Guid id, CancellationToken stop) => ActAsync(id, notice => Task.FromResult(notice.Undo(Actor, Now)), stop);

    /// <summary>Puts an in-app notice of the own desk aside.</summary>
    public async Task<IActionResult> OnPostSeenAsync([FromForm] Guid id, CancellationToken stop)
    {
        if (await board.FindForStaffAsync(Actor, id, stop) is { } notice)
        {
            notice.See(Now);
            await db.SaveChangesAsync(stop);
        }
        return Redirect("/desk");
    }

    private async Task<IActionResult> ActAsync(Guid id, Func<Notice, Task<Refusal?>> verb, CancellationToken stop)
    {
        var known = new NoticeId(id);
        _workedOn = known;
        if (await board.ToSend(Actor).SingleOrDefaultAsync(n => n.Id == known, stop) is not { } notice)
        {
            return NotFound();
        }
        if (notice.Version != SeenVersion)
        {
            throw new DbUpdateConcurrencyException($"Version {SeenVersion} was seen, {notice.Version} is stored.");
        }
        if (ModelState.IsValid && await verb(notice) is { } refusal)
        {
            ModelState.AddModelError("", refusals.Sentence(refusal));
        }
        if (!ModelState.IsValid)
        {
            db.ChangeTracker.Clear();
            Response.StatusCode = StatusCodes.Status409Conflict;
            await OnGetAsync(stop);
            return Page();
        }
        await db.SaveChangesAsync(stop);
        board.ForgetCount(Actor);
        return Redirect(Address(Query()));
    }

    public async Task<Stored?> StoredAsync(CancellationToken stop) =>
        await board.ToSend(Actor).AsNoTracking().SingleOrDefaultAsync(n => n.Id == _workedOn, stop) is not { } notice ? null : new Stored(
            Labels.Of(notice.State),
            [.. notice.Works.Select(work => new StoredAct(work.At, work.By, Labels.Of(work.Kind)))],
            [
                new StoredField("kind", FieldTexts.LabelOf("NoticeWork"), notice.LastWork is { } last ? Labels.Of(last.Kind) : null),
                new StoredField(nameof(Note), null, notice.LastWork?.Note),
            ]);

    /// <summary>Where the filter, or a form of the list, leads back to.</summary>
    public string ActAddress(string handler) => Address(Query().Append(new("handler", handler)));

    private string AddressAfter(Notice last) =>
        Address(Query(page: false).Append(new("afterDay", last.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).Append(new("after", last.Key)));

    private static string Address(IEnumerable<KeyValuePair<string, string?>> query) => QueryHelpers.AddQueryString("/notices", query);

    private IEnumerable<KeyValuePair<string, string?>> Query(bool page = true)
    {
        KeyValuePair<string, string?>[] all =
        [
            new("state", State?.ToString()), new("occasion", Occasion?.ToString()), new("overdue", Overdue ? "true" : null), new("words", Words),
            new("afterDay", page ? AfterDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null), new("after", page ? After : null),
        ];
        return all.Where(pair => !string.IsNullOrEmpty(pair.Value));
    }
}
