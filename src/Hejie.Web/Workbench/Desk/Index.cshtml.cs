using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Desk;

public sealed class IndexModel(HejieDb db, ExistingPages pages, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? AfterDay { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public Actor Actor => User.Actor();

    public DateOnly Today { get; private set; }

    public IReadOnlyList<Todo> Todos { get; private set; } = [];

    public string? Next { get; private set; }

    /// <summary>By bucket: how many applications nobody has answered.</summary>
    public IReadOnlyList<WaitingCount> Waiting { get; private set; } = [];

    public IReadOnlyList<StreetCount>? Streets { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        Waiting = await WaitingCount.ReadAsync(db, Actor, Today, stop);
        if (Actor.Role == Role.BureauOfficer)
        {
            Streets = await new DistrictCounts(db).ReadAsync(Today, stop);
            return;
        }
        var todos = await new TodoList(db).ReadAsync(Actor, TodoPosition.Read(AfterDay, After), stop);
        Todos = [.. todos.Take(TodoList.PageSize)];
        Next = todos.Count > TodoList.PageSize ? AddressAfter(TodoList.PositionOf(Todos[^1])) : null;
    }

    public PartyNames NamesOf(Todo todo) => new(
        [.. todo.Case.Parties.Select(party => new PartyName(party.Number, party.Role, party.Kind, party.Name))],
        Permissions.Allows(Actor, Permission.SeeNames));

    /// <summary>Whether the step is this person's to do; otherwise the row says whom it waits for.</summary>
    public bool IsOwn(CaseStep step) => Permissions.Allows(Actor, CaseSteps.PermissionOf(step)) && pages.Has(CaseSteps.PageOf(step));

    private static string AddressAfter(TodoPosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"/desk?afterDay={position.Due:yyyy-MM-dd}&after={position.Number}");
}
