namespace Hejie.Data.Writing;

/// <summary>The database took the change and then said that no second server has it: it may be lost. Whoever saved must look again.</summary>
public sealed class NotSafelySavedException()
    : Exception("The change was committed on one server only: the wait for synchronous replication was cancelled.");
