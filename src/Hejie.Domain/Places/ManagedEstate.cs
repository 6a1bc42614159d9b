using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Places;

public readonly record struct ManagedEstateId(Guid Value)
{
    public static ManagedEstateId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>One act on an estate: who, when.</summary>
/// <param name="At">Instant in UTC.</param>
/// <param name="Note">The organisation's name, or the reason.</param>
public sealed record EstateEntry(EstateAct Act, DateTime At, string By, string? Note);

/// <summary>A housing estate or an office tower with one property manager; each is to have a mediation organisation (W-1).</summary>
public sealed class ManagedEstate : ITenantOwned
{
    public const int LongestName = 60;
    public const int LongestAddress = 200;
    public const int LongestCompany = 100;
    public const int LongestPerson = 50;
    public const int LongestPhone = 30;
    public const int LongestBuilding = 30;
    public const int LongestNote = 200;
    public const int MostUnits = 100_000;
    public const int MostLeaders = 200;

    private ManagedEstate()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public ManagedEstateId Id { get; private set; }

    /// <summary>Serial of the district's register.</summary>
    public int Number { get; private set; }
    public EstateKind Kind { get; private set; }

    /// <summary>Unique among the estates of a community that are not closed.</summary>
    public string Name { get; private set; } = "";
    public string Address { get; private set; } = "";
    public string CommunityCode { get; private set; } = "";
    public string SubdistrictCode { get; private set; } = "";
    public int Units { get; private set; }
    public DateOnly? ManagedSince { get; private set; }
    public string Company { get; private set; } = "";
    public EstateContact? Contact { get; private set; }
    public OwnersCommittee? OwnersCommittee { get; private set; }
    public IReadOnlyList<BuildingLeader> Leaders { get; private set; } = [];

    /// <summary>Null where the organisation is missing.</summary>
    public OrganizationId? OrganizationId { get; private set; }
    public EstateArrangement? Arrangement { get; private set; }

    /// <summary>When and where it mediates there, in words.</summary>
    public string? ArrangementNote { get; private set; }
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Every act on it, oldest first.</summary>
    public IReadOnlyList<EstateEntry> History { get; private set; } = [];
    public int Version { get; private set; }

    public bool IsActive => ClosedAt is null;

    public EstateDetails Details => new(Kind, Name, Address, Units, ManagedSince, Company, Contact, OwnersCommittee, Leaders);

    /// <summary>Puts an estate on the register; a justice office only one of its street.</summary>
    /// <param name="isNameTaken">An estate of this name stands in the community already.</param>
    public static ManagedEstate? Enter(
        ManagedEstateId id, int number, EstateDetails details, Community community, bool isNameTaken, Moment moment, out Refusal? refusal)
    {
        var clean = details.Clean();
        refusal = WhyNot(clean, community, moment.By.SubdistrictCode ?? community.SubdistrictCode, isNameTaken, moment);
        if (refusal is not null)
        {
            return null;
        }
        var made = new ManagedEstate { DistrictCode = moment.By.DistrictCode, Id = id, Number = number, SubdistrictCode = community.SubdistrictCode };
        made.Say(clean, community);
        made.Note(EstateAct.Enter, null, moment);
        return made;
    }

    /// <summary>Says it otherwise; it may turn out to lie in another community of its street.</summary>
    public Refusal? Change(EstateDetails details, Community community, bool isNameTaken, Moment moment)
    {
        var clean = details.Clean();
        if ((IsActive ? WhyNot(clean, community, SubdistrictCode, isNameTaken, moment) : EstateRefusals.EstateIsClosed) is { } refusal)
        {
            return refusal;
        }
        Say(clean, community);
        Note(EstateAct.Change, null, moment);
        Version++;
        return null;
    }

    private static Refusal? WhyNot(EstateDetails details, Community community, string street, bool isNameTaken, Moment moment)
    {
        if (details.Gaps() is { Count: > 0 } gaps)
        {
            return EstateRefusals.EstateIncomplete.About(gaps);
        }
        if (community.SubdistrictCode != street)
        {
            return EstateRefusals.EstateOutsideStreet;
        }
        if (details.ManagedSince > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        return isNameTaken ? EstateRefusals.EstateNameIsTaken : null;
    }

    private void Say(EstateDetails details, Community community)
    {
        (Kind, Name, Address, Units, ManagedSince, Company, Contact, OwnersCommittee, Leaders) = details;
        CommunityCode = community.Code;
    }

    /// <summary>Names the organisation that mediates there, in place of the one before it.</summary>
    public Refusal? AssignOrganization(MediationOrganization body, EstateArrangement arrangement, string? note, Moment moment)
    {
        if (WhyNot(body) is { } refusal)
        {
            return refusal;
        }
        (OrganizationId, Arrangement, ArrangementNote) = (body.Id, arrangement, string.IsNullOrWhiteSpace(note) ? null : note.Trim());
        Note(EstateAct.AssignOrganization, body.Name, moment);
        Version++;
        return null;
    }

    private Refusal? WhyNot(MediationOrganization body)
    {
        if (!IsActive)
        {
            return EstateRefusals.EstateIsClosed;
        }
        if (body.DistrictCode != DistrictCode || !body.Serves(SubdistrictCode))
        {
            return EstateRefusals.OrganizationIsElsewhere;
        }
        if (!body.IsActive)
        {
            return EstateRefusals.OrganizationIsClosed;
        }
        return body.Takes(DisputeType.Property) ? null : EstateRefusals.OrganizationTakesNoProperty;
    }

    /// <summary>The organisation is gone and no other is named: the estate is among the missing again.</summary>
    public Refusal? RemoveOrganization(string? reason, Moment moment)
    {
        if (!IsActive)
        {
            return EstateRefusals.EstateIsClosed;
        }
        if (OrganizationId is null)
        {
            return EstateRefusals.EstateHasNoOrganization;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        (OrganizationId, Arrangement, ArrangementNote) = (null, null, null);
        Note(EstateAct.RemoveOrganization, reason.Trim(), moment);
        Version++;
        return null;
    }

    /// <summary>Takes it off the register: torn down, merged or managed no more. It counts no longer and is not brought back; what was entered stays to be read.</summary>
    public Refusal? Close(string? reason, Moment moment)
    {
        if (!IsActive)
        {
            return EstateRefusals.EstateIsClosed;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        ClosedAt = moment.Now;
        Note(EstateAct.Close, reason.Trim(), moment);
        Version++;
        return null;
    }

    private void Note(EstateAct act, string? note, Moment moment) => History = [.. History, new EstateEntry(act, moment.Now, moment.By.DisplayName, note)];
}
