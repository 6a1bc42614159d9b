namespace Hejie.Bench;

/// <summary>Something that is measured: through the server as a person does it, and bare on the database.</summary>
/// <param name="Name">As the table names it.</param>
/// <param name="Aim">Acts a second that the product wants at any number of users; null where none is set.</param>
/// <param name="Through">The act of a user, by the user's number; true when the answer was the expected one.</param>
/// <param name="Bare">The same statements on one connection of the user's own; null where there are none.</param>
internal sealed record Act(string Name, double? Aim, Func<int, Task<bool>> Through, Func<int, Task<bool>>? Bare = null);
