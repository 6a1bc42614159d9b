using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Hejie.Data.Files;
using Hejie.Data.Writing;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Hejie.Data.Destruction;

/// <summary>Takes out of the records what a case's file says of people, as <see cref="PersonalFields"/> declares it: what goes with the file is blanked or its row deleted, what figures count stays.</summary>
public static class CaseErasure
{
    /// <summary>Stands where a name or a text was that a column must hold.</summary>
    public const string Erased = "—";

    private static readonly MethodInfo Load = typeof(CaseErasure).GetMethod(nameof(LoadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Reads everything that belongs to the file into the context, to be erased.</summary>
    /// <param name="db">A context that tracks nothing of another case.</param>
    public static async Task<MediationCase> ReadWholeAsync(this HejieDb db, CaseId id, CancellationToken stop)
    {
        var mediation = await db.Set<MediationCase>().AsSplitQuery().SingleAsync(c => c.Id == id, stop);
        foreach (var type in db.Model.GetEntityTypes().Where(IsOfAFile))
        {
            await (Task)Load.MakeGenericMethod(type.ClrType).Invoke(null, [db, id, stop])!;
        }
        return mediation;
    }

    private static bool IsOfAFile(IEntityType type) =>
        !type.IsOwned()
        && type.ClrType.GetProperty(nameof(CaseId)) is { } owner && (Nullable.GetUnderlyingType(owner.PropertyType) ?? owner.PropertyType) == typeof(CaseId)
        && PersonalFields.All.Any(field => field.Entity == type.ClrType.Name && field.Keeping == DataKeeping.WithFile);

    private static Task LoadAsync<T>(HejieDb db, CaseId id, CancellationToken stop) where T : class
    {
        var row = Expression.Parameter(typeof(T));
        var owner = Expression.Property(row, nameof(CaseId));
        var isOfCase = Expression.Lambda<Func<T, bool>>(Expression.Equal(owner, Expression.Constant(id, owner.Type)), row);
        return db.Set<T>().Where(isOfCase).LoadAsync(stop);
    }

    /// <summary>The kept files of a case that was read whole, each once.</summary>
    public static IReadOnlyList<StoredFile> KeptFiles(this HejieDb db, MediationCase mediation) =>
    [
        .. mediation.Attachments.Select(file => new StoredFile(file.ObjectKey, file.Digest, file.Size))
            .Concat(mediation.BoundVolumes.Select(volume => new StoredFile(volume.ObjectKey, volume.Digest, volume.Size)))
            .Concat(db.ChangeTracker.Entries<SealedPaper>().Select(paper => new StoredFile(paper.Entity.ObjectKey, paper.Entity.Digest, paper.Entity.Size)))
            .DistinctBy(file => file.ObjectKey).OrderBy(file => file.ObjectKey, StringComparer.Ordinal),
    ];

    /// <summary>What proves afterwards which file it was: SHA-256 over the head of the journal and the digests of the kept files, in lower-case hexadecimal.</summary>
    public static string DigestOf(MediationCase mediation, IEnumerable<StoredFile> files) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files.Select(file => file.Digest).Prepend(mediation.HeadDigest)))));

    /// <summary>Erases what <see cref="ReadWholeAsync"/> has read; the caller saves, in the transaction in which the journal says so.</summary>
    public static async Task EraseAsync(this HejieDb db, MediationCase mediation, CancellationToken stop)
    {
        foreach (var entry in db.ChangeTracker.Entries().ToList())
        {
            Erase(entry);
        }
        var number = mediation.Number.Text;
        await db.Set<OnceKey>().Where(key => key.Location.Contains(number)).ExecuteDeleteAsync(stop);
    }

    private static void Erase(EntityEntry entry)
    {
        if (entry.Entity is CaseEvent done)
        {
            EraseWords(entry, done);
        }
        else if (PersonalFields.GoesAsRow(entry.Metadata.ClrType.Name))
        {
            entry.State = EntityState.Deleted;
        }
        else
        {
            foreach (var property in entry.Properties.Where(property => GoesWithFile(entry.Metadata, property.Metadata)))
            {
                property.CurrentValue = Nothing(property.Metadata);
            }
        }
    }

    private static bool GoesWithFile(IEntityType type, IProperty property) =>
        PersonalFields.Find(type.ClrType.Name, property.Name) is { Keeping: DataKeeping.WithFile };

    /// <summary>The name of a party, and a payload in which somebody has written words; codes, days and numbers say nothing of anybody and stay.</summary>
    private static void EraseWords(EntityEntry entry, CaseEvent done)
    {
        if (done.ActorRole is Role.Party or Role.Visitor)
        {
            entry.Property(nameof(CaseEvent.ActorName)).CurrentValue = Erased;
        }
        if (!Ascii.IsValid(done.Payload))
        {
            entry.Property(nameof(CaseEvent.Payload)).CurrentValue = "";
        }
    }

    private static object? Nothing(IProperty property) =>
        property.IsNullable ? null
        : property.ClrType == typeof(string) ? Erased
        : property.ClrType.IsAssignableTo(typeof(IEnumerable)) ? Array.CreateInstance(property.ClrType.GetGenericArguments()[0], 0)
        : Activator.CreateInstance(property.ClrType);

    /// <summary>Whether a kept file still belongs to a case or to a message that came: the same bytes are kept once, whoever handed them in.</summary>
    /// <remarks>Nobody can hand them in anew meanwhile: the key bears the year, and a file is destroyed in a later one.</remarks>
    public static async Task<bool> IsReferredToAsync(this HejieDb db, string objectKey, CancellationToken stop)
    {
        var (district, pattern) = (db.Scope.District, $"%{objectKey}%");
        return await db.Set<SealedPaper>().AnyAsync(paper => paper.ObjectKey == objectKey, stop)
            || (await db.Database.SqlQuery<int>(
                $"""SELECT COUNT(*) AS "Value" FROM cases WHERE district_code = {district} AND attachments LIKE {pattern}""").ToListAsync(stop)).Single() > 0
            || (await db.Database.SqlQuery<int>(
                $"""SELECT COUNT(*) AS "Value" FROM case_rounds WHERE district_code = {district} AND volume LIKE {pattern}""").ToListAsync(stop)).Single() > 0
            || (await db.Database.SqlQuery<int>(
                $"""SELECT COUNT(*) AS "Value" FROM incoming_mails WHERE district_code = {district} AND attachments LIKE {pattern}""").ToListAsync(stop)).Single() > 0;
    }
}
