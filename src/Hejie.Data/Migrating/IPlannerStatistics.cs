namespace Hejie.Data.Migrating;

/// <summary>What the database knows of how its rows are spread, by which it chooses its indexes.</summary>
public interface IPlannerStatistics
{
    /// <summary>Counts anew what has changed.</summary>
    /// <param name="afterLoad">Whether very much has just come at once.</param>
    Task RefreshAsync(bool afterLoad, CancellationToken stop);
}
