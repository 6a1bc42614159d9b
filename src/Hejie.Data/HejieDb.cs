using System.Linq.Expressions;
using System.Reflection;
using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Data.Exchange;
using Hejie.Data.Notices;
using Hejie.Data.Persons;
using Hejie.Data.Search;
using Hejie.Data.Signing;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Hejie.Data;

/// <summary>The district's records. The two that derive from it own a migrations folder and a search each.</summary>
public abstract class HejieDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Name of the query filter that keeps a unit of work inside its district.</summary>
    public const string DistrictFilter = "district";

    /// <summary>Which district this context works for; asking a tenant table without one throws.</summary>
    public Scope Scope { get; set; } = new();

    /// <summary>Writes the person index in the same save; only for a load into an empty database, which nothing else uses yet.</summary>
    internal bool FilesPersonsAtOnce { get; set; }

    public DbSet<District> Districts => Set<District>();
    public DbSet<Subdistrict> Subdistricts => Set<Subdistrict>();
    public DbSet<Community> Communities => Set<Community>();
    public DbSet<MediationOrganization> Organizations => Set<MediationOrganization>();
    public DbSet<Mediator> Mediators => Set<Mediator>();
    public DbSet<MediatorPost> MediatorPosts => Set<MediatorPost>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<AccountPasskey> AccountPasskeys => Set<AccountPasskey>();
    public DbSet<LoginName> LoginNames => Set<LoginName>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<AccessLogEntry> AccessLog => Set<AccessLogEntry>();

    /// <summary>Lets only whoever saw <paramref name="entity"/> as it is now go on, up to the save: a person who acts on an old page is shown both, not told off by a rule.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It was changed since.</exception>
    public void Expect(object entity, int seenVersion)
    {
        var version = Entry(entity).Property("Version");
        if (!Equals(version.CurrentValue, seenVersion))
        {
            throw new DbUpdateConcurrencyException($"Version {seenVersion} was seen, {version.CurrentValue} is stored.");
        }
        version.OriginalValue = seenVersion;
    }

    /// <summary>Saves what a verb has done; nothing where it was refused.</summary>
    public async Task<Refusal?> SaveAsync(Refusal? refusal, CancellationToken stop)
    {
        if (refusal is null)
        {
            await SaveChangesAsync(stop);
        }
        return refusal;
    }

    /// <summary>
    /// Does several reads and writes as one: all or nothing, and again from the start when the server went away meanwhile.
    /// </summary>
    /// <param name="work">
    /// Loads and makes everything it changes itself: a second attempt begins with an empty context, but for what was added before the first,
    /// such as the once-key of a request.
    /// </param>
    public async Task<T> InOneTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken stop = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await work(stop);
        }
        var attempts = 0;
        var added = ChangeTracker.Entries().Where(entry => entry.State == EntityState.Added && !entry.Metadata.IsOwned()).Select(entry => entry.Entity).ToList();
        return await Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                if (attempts++ > 0)
                {
                    ChangeTracker.Clear();
                    AddRange(added);
                }
                return await CommitAsync(work, token);
            },
            stop);
    }

    /// <summary>
    /// Saves, and writes the changed words of cases, the notices of their acts and the events of referrals in the same transaction; notices that those
    /// acts overtake go off the list.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved first, also where that was in the middle of reading a case.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseWhatWasReadWhileItChanged();
        var words = ChangedTexts.Of(ChangeTracker);
        await OvertakenInSave.DropAsync(this, cancellationToken);
        AddWhatFollows();
        var journal = await ExchangeJournal.WriteAsync(this, cancellationToken);
        if (words.Count == 0 && journal.IsEmpty)
        {
            using var turn = Database.CurrentTransaction is null ? await TakeWriteTurnAsync(cancellationToken) : null;
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        var saved = Database.CurrentTransaction is not null
            ? await SaveWithWordsAsync(words, journal, cancellationToken)
            : await Database.CreateExecutionStrategy().ExecuteAsync(
                token => CommitAsync(inner => SaveWithWordsAsync(words, journal, inner), token), cancellationToken);
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }
        return saved;
    }

    /// <summary>The notices of the acts, the messages to the person index, and the agreements that are to be sealed.</summary>
    /// <remarks>The changes were detected a moment ago, and looking through a large save again takes as long as making it.</remarks>
    private void AddWhatFollows()
    {
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            AddRange(NewNotices.Of(ChangeTracker));
            AddRange(FilesPersonsAtOnce ? PersonFiling.Rows(ChangeTracker, Cipher).ToList<object>() : PersonFiling.Owed(ChangeTracker, Cipher).ToList<object>());
            AddRange(FilesPersonsAtOnce ? [] : AgreementSealing.Owed(ChangeTracker).ToList());
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    private IFieldCipher Cipher => this.GetService<IFieldCipher>();

    /// <summary>Whether a save failed because a row with the same key or unique value stands already.</summary>
    public abstract bool IsDuplicate(DbUpdateException failure);

    /// <summary>Whether a save failed because somebody else saved first: changed the row, or wrote the one with the same key or number.</summary>
    public bool IsLostRace(DbUpdateException failure) => failure is DbUpdateConcurrencyException || IsDuplicate(failure);

    /// <summary>Saves a new row; one that another request with the same identity has saved already stands as it is.</summary>
    /// <param name="stands">Finds the row by its identity.</param>
    public async Task AddOnceAsync<T>(T made, Expression<Func<T, bool>> stands, CancellationToken stop) where T : class
    {
        Add(made);
        try
        {
            await SaveChangesAsync(stop);
        }
        catch (DbUpdateException second) when (IsDuplicate(second))
        {
            ChangeTracker.Clear();
            if (!await Set<T>().AnyAsync(stands, stop))
            {
                throw;
            }
        }
    }

    /// <summary>
    /// A case is read by several questions, its row first. An act that was saved between them stands in its journal and not in its row: the next
    /// entry would take a number that is taken, and the change tracker would stumble over it instead of telling that somebody else was first.
    /// </summary>
    private void RefuseWhatWasReadWhileItChanged()
    {
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false; // to look for changes is to stumble
        try
        {
            if (ChangeTracker.Entries<MediationCase>().FirstOrDefault(read => read.Entity.Timeline.Count > read.Entity.EventCount) is { } torn)
            {
                throw new DbUpdateConcurrencyException($"Case {torn.Entity.Id.Value} was read while it was changed.");
            }
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    /// <summary>The cases whose words hold all of <paramref name="grams"/>.</summary>
    internal abstract IQueryable<CaseText> TextsWith(IReadOnlyList<string> grams);

    /// <summary>Waits for the database's writer where it has only one; the turn ends when the result is disposed of.</summary>
    private protected virtual Task<IDisposable?> TakeWriteTurnAsync(CancellationToken stop) => Task.FromResult<IDisposable?>(null);

    private protected abstract Task WriteWordsAsync(CaseWords words, CancellationToken stop);

    private async Task<int> SaveWithWordsAsync(List<CaseWords> words, ExchangeJournal journal, CancellationToken stop)
    {
        await journal.NumberAsync(this, stop);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, stop);
        foreach (var text in words)
        {
            await WriteWordsAsync(text, stop);
        }
        return saved;
    }

    private async Task<T> CommitAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken stop)
    {
        using var turn = await TakeWriteTurnAsync(stop);
        Database.AutoSavepointsEnabled = false; // nothing goes on after a save that failed: the whole is undone
        await using var transaction = await Database.BeginTransactionAsync(stop);
        var result = await work(stop);
        await transaction.CommitAsync(stop);
        return result;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.ConvertIds(typeof(ITenantOwned).Assembly, typeof(HejieDb).Assembly);
        configurationBuilder.Conventions.Add(_ => new QuestionsAreNotColumns());
        configurationBuilder.Conventions.Add(_ => new SnakeCaseConvention());
        configurationBuilder.Conventions.Add(_ => new DistrictCodeConvention());
        configurationBuilder.Conventions.Add(_ => new NoCascadeConvention());
        configurationBuilder.Conventions.Add(_ => new DistributionConvention());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HejieDb).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.ClrType.IsAssignableTo(typeof(ITenantOwned))))
        {
            Keep.MakeGenericMethod(type.ClrType).Invoke(this, [modelBuilder]);
        }
        modelBuilder.EncryptWith(this.GetService<IFieldCipher>());
    }

    private static readonly MethodInfo Keep = typeof(HejieDb).GetMethod(nameof(KeepInDistrict), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private void KeepInDistrict<T>(ModelBuilder modelBuilder) where T : class, ITenantOwned =>
        modelBuilder.Entity<T>().HasQueryFilter(DistrictFilter, row => row.DistrictCode == Scope.District);
}
