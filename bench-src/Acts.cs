namespace Hejie.Bench;

/// <summary>What a district does all day, as users of the pages.</summary>
internal sealed class Acts(Stage stage, Server server, int users) : IAsyncDisposable
{
    private static readonly string[] Phrases = ["物业费", "漏水", "劳动报酬", "交通事故", "噪声"];

    private readonly List<Visitor> _mediators = [.. Enumerable.Range(0, users).Select(_ => new Visitor(server.Address))];
    private readonly List<Visitor> _officers = [.. Enumerable.Range(0, users).Select(_ => new Visitor(server.Address))];
    private readonly List<Visitor> _clerks = [.. Enumerable.Range(0, users).Select(_ => new Visitor(server.Address))];
    private readonly List<Floor> _floors = [.. Enumerable.Range(0, users).Select(_ => new Floor(stage))];
    private int _turn;

    public async Task SignInAsync()
    {
        await Task.WhenAll(_mediators.Select(visitor => SignInAsync(visitor, "mediator")));
        await Task.WhenAll(_officers.Select(visitor => SignInAsync(visitor, "bureau")));
        await Task.WhenAll(_clerks.Select(visitor => visitor.TakeTokenAsync("clerk", stage.Passwords["clerk"])));
    }

    public IReadOnlyList<Act> All =>
    [
        new("empty answer (/healthz)", null, user => _mediators[user].OpenAsync("/healthz")),
        new("smallest page (/sign-in)", null, user => _mediators[user].OpenAsync("/sign-in")),
        new("list: one mediator's newest 50", 1000, user => _mediators[user].OpenAsync("/cases"), user => _floors[user].ListAsync()),
        new("case page with timeline", 300, user => _mediators[user].OpenAsync($"/cases/{Number}"), user => _floors[user].CaseAsync(Number)),
        new("search of a Chinese phrase", 300, user => _officers[user].OpenAsync($"/search?q={Uri.EscapeDataString(Phrase)}"), user => _floors[user].SearchAsync(Phrase)),
        new("count: report by type, street, year", null, user => _officers[user].OpenAsync(ReportAddress), user => _floors[user].CountAsync()),
        new("create a case (API)", null, user => _clerks[user].CreateAsync("/api/v1/cases", stage.NewCase()), user => _floors[user].InsertAsync(user)),
        new("sign in", 30, _ => SignInAgainAsync()),
    ];

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _mediators.Concat(_officers).Concat(_clerks))
        {
            visitor.Dispose();
        }
        foreach (var floor in _floors)
        {
            await floor.DisposeAsync();
        }
    }

    private string ReportAddress => $"/reports?from={stage.Year}-01-01&to={stage.Year}-12-31&street={stage.Street}&by=Types";

    private Domain.Cases.CaseNumber Number => stage.Numbers[Interlocked.Increment(ref _turn) % stage.Numbers.Count];

    private string Phrase => Phrases[Interlocked.Increment(ref _turn) % Phrases.Length];

    private async Task SignInAsync(Visitor visitor, string login)
    {
        if (!await visitor.SignInAsync(login, stage.Passwords[login]))
        {
            throw new InvalidOperationException($"{login} could not sign in");
        }
    }

    private async Task<bool> SignInAgainAsync()
    {
        using var visitor = new Visitor(server.Address);
        return await visitor.SignInAsync("mediator", stage.Passwords["mediator"]);
    }
}
