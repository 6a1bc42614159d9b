namespace Hejie.Data.Outbox;

/// <summary>A handler could not do its work yet and has noted why where people see it: nothing is broken here, and it is tried again after a pause.</summary>
public sealed class OutboxPostponedException(string why) : Exception(why);
