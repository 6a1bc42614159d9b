namespace Hejie.Data;

/// <summary>The one district that a unit of work reads and writes.</summary>
public sealed class Scope
{
    private string? _district;

    public Scope()
    {
    }

    public Scope(string district) => _district = district;

    /// <exception cref="InvalidOperationException">No district has been entered.</exception>
    public string District => _district ?? throw new InvalidOperationException("No district: enter one before asking a tenant table.");

    /// <summary>Works for <paramref name="district"/> from here on; set before the first query of the unit of work.</summary>
    public void Enter(string district) => _district = district;
}
