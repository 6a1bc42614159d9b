using Microsoft.EntityFrameworkCore;

namespace Hejie.Data;

/// <summary>Opens the records of a district outside a request: jobs, commands, tests. Dispose what it gives.</summary>
public interface IHejieDbFactory
{
    HejieDb Open(Scope scope);

    HejieDb Open(string district) => Open(new Scope(district));
}

internal sealed class HejieDbFactory<TContext>(IDbContextFactory<TContext> pool) : IHejieDbFactory where TContext : HejieDb
{
    public HejieDb Open(Scope scope)
    {
        var db = pool.CreateDbContext();
        db.Scope = scope;
        db.FilesPersonsAtOnce = false; // a pooled context comes back as it was left
        return db;
    }
}
