using Hejie.Data;
using Hejie.Domain.Access;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Administration.Accounts;

public sealed class IndexModel(HejieDb db, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(AccountId Id, string Login, string DisplayName, Role Role, bool IsDisabled, bool IsLocked, bool TwoFactorOn);

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool OnlyDisabled { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public string? NextPage { get; private set; }
    public string? FirstPage => After is null ? null : AddressAfter(null);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = await Found()
            .OrderBy(account => account.Login)
            .Take(PageSize + 1)
            .Select(account => new Row(
                account.Id, account.Login, account.DisplayName, account.Role, account.DisabledAt != null, account.LockedUntil > now, account.TwoFactorOn))
            .ToListAsync(stop);
        Rows = rows.Count > PageSize ? rows[..PageSize] : rows;
        NextPage = rows.Count > PageSize ? AddressAfter(Rows[^1].Login) : null;
    }

    private IQueryable<Account> Found()
    {
        var accounts = db.Accounts.AsNoTracking();
        if (Search?.Trim() is { Length: > 0 } words)
        {
            var login = Account.NormalizeLogin(words);
            accounts = accounts.Where(account => account.Login.Contains(login) || account.DisplayName.Contains(words));
        }
        if (Role is { } role)
        {
            accounts = accounts.Where(account => account.Role == role);
        }
        if (OnlyDisabled)
        {
            accounts = accounts.Where(account => account.DisabledAt != null);
        }
        return After is { } last ? accounts.Where(account => string.Compare(account.Login, last) > 0) : accounts;
    }

    private string AddressAfter(string? login)
    {
        var query = new QueryBuilder(Request.Query
            .Where(pair => !pair.Key.Equals(nameof(After), StringComparison.OrdinalIgnoreCase))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString())));
        if (login is not null)
        {
            query.Add("after", login);
        }
        return "/admin/accounts" + query.ToQueryString();
    }
}
