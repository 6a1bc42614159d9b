using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;

namespace Hejie.Domain.Linkage;

public readonly record struct LinkageMechanismId(Guid Value)
{
    public static LinkageMechanismId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>A way of working together that a street or the district defines as data: who sits at the table, and which steps they take (S-21).</summary>
/// <remarks>A case that is worked through it keeps the seats and steps as they were when it began.</remarks>
public sealed class LinkageMechanism : ITenantOwned
{
    private LinkageMechanism()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public LinkageMechanismId Id { get; private set; }

    /// <summary>The street that defined it; null for the whole district.</summary>
    public string? SubdistrictCode { get; private set; }

    /// <summary>Unique among those of a street, or of the district, that are in use.</summary>
    public string Name { get; private set; } = "";
    public string? About { get; private set; }
    public DisputeType? Type { get; private set; }
    public IReadOnlyList<MechanismSeat> Seats { get; private set; } = [];
    public IReadOnlyList<MechanismStep> Steps { get; private set; } = [];
    public DateTime DefinedAt { get; private set; }
    public string DefinedBy { get; private set; } = "";
    public DateTime? ClosedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsActive => ClosedAt is null;

    /// <summary>Whether the actor's office keeps it: a justice office what its street defined, the bureau all.</summary>
    public bool IsKeptBy(Actor actor) => actor.Role == Role.BureauOfficer || (actor.Role == Role.SubdistrictOfficer && actor.SubdistrictCode is { } own && own == SubdistrictCode);

    public MechanismDetails Details => new(Name, About, Type, Seats, Steps);

    /// <summary>Defines a mechanism; a justice office only for its street.</summary>
    /// <param name="subdistrict">Nine digits; null for the whole district.</param>
    public static LinkageMechanism? Define(LinkageMechanismId id, string? subdistrict, MechanismDetails details, bool isNameTaken, Moment moment, out Refusal? refusal)
    {
        var clean = details.Clean();
        refusal = WhyNot(clean, isNameTaken);
        if (refusal is not null)
        {
            return null;
        }
        var made = new LinkageMechanism
        {
            DistrictCode = moment.By.DistrictCode,
            Id = id,
            SubdistrictCode = moment.By.SubdistrictCode ?? subdistrict,
            DefinedAt = moment.Now,
            DefinedBy = moment.By.DisplayName,
        };
        made.Say(clean);
        return made;
    }

    public Refusal? Change(MechanismDetails details, bool isNameTaken)
    {
        var clean = details.Clean();
        if (!IsActive)
        {
            return MechanismRefusals.MechanismIsClosed;
        }
        if (WhyNot(clean, isNameTaken) is { } refusal)
        {
            return refusal;
        }
        Say(clean);
        Version++;
        return null;
    }

    private static Refusal? WhyNot(MechanismDetails details, bool isNameTaken) =>
        details.Gaps() is { Count: > 0 } gaps ? MechanismRefusals.MechanismIncomplete.About(gaps)
        : isNameTaken ? MechanismRefusals.MechanismIsThere
        : null;

    private void Say(MechanismDetails details) => (Name, About, Type, Seats, Steps) = details;

    /// <summary>Takes it out of use, or back into it; cases that are worked through it go on.</summary>
    /// <param name="isNameTaken">Whether another of its name is in use since.</param>
    public Refusal? PutToUse(bool inUse, bool isNameTaken, Moment moment)
    {
        if (inUse && isNameTaken)
        {
            return MechanismRefusals.MechanismIsThere;
        }
        ClosedAt = inUse ? null : ClosedAt ?? moment.Now;
        Version++;
        return null;
    }

    /// <summary>Those that come with the product (Linkage/Mechanisms.txt).</summary>
    public static IReadOnlyList<ShippedMechanism> Shipped { get; } = ReadShipped();

    private static List<ShippedMechanism> ReadShipped()
    {
        List<ShippedMechanism> read = [];
        foreach (var line in EmbeddedText.Lines("Linkage/Mechanisms"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var parts = line[(blank + 1)..].Split('|', StringSplitOptions.TrimEntries);
            var last = read.LastOrDefault();
            switch (line[..blank])
            {
                case "mechanism":
                    read.Add(new ShippedMechanism(parts[0], new MechanismDetails(parts[1], parts[3], Enum.Parse<DisputeType>(parts[2]), [], [])));
                    break;
                case "seat":
                    var seat = new MechanismSeat(parts[0], Enum.Parse<SeatKind>(parts[1]), parts[2] == "yes");
                    read[^1] = last! with { Details = last.Details with { Seats = [.. last.Details.Seats, seat] } };
                    break;
                default:
                    var isHandUp = line.StartsWith("handup", StringComparison.Ordinal);
                    FormCode? paper = !isHandUp && parts[2].Length > 0 ? Enum.Parse<FormCode>(parts[2]) : null;
                    read[^1] = last! with { Details = last.Details with { Steps = [.. last.Details.Steps, new MechanismStep(parts[0], parts[1], paper, isHandUp)] } };
                    break;
            }
        }
        return read;
    }
}
