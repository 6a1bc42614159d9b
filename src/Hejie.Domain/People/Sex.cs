namespace Hejie.Domain.People;

/// <summary>Sex as the resident ID card states it; null where nobody said.</summary>
public enum Sex
{
    Male,
    Female,
}
