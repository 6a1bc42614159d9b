using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;

namespace Hejie.Domain.Mediators;

/// <summary>A people's mediator on the district's roll (PML 13, 14).</summary>
public sealed class Mediator : ITenantOwned
{
    private readonly List<MediatorPost> _posts = [];
    private readonly string _name = "";

    public required string DistrictCode { get; init; }
    public required MediatorId Id { get; init; }

    public required string Name
    {
        get => _name;
        init
        {
            _name = value;
            NameSortKey = PinyinOrder.SortKeyOf(value);
            NameInitials = PinyinOrder.InitialsOf(value);
        }
    }

    /// <summary>Orders names as a Chinese dictionary does; compared as plain text.</summary>
    public string NameSortKey { get; private set; } = "";

    /// <summary>First letters of the pinyin, to find a name by typing.</summary>
    public string NameInitials { get; private set; } = "";
    public required Sex Sex { get; init; }
    public required DateOnly BirthDate { get; init; }
    public string Ethnicity { get; init; } = "";
    public string? IdNumber { get; init; }
    public string? Phone { get; init; }
    public string? HomeAddress { get; init; }

    /// <summary>The unit the mediator works or worked for, for the check of relations to a party.</summary>
    public string? Employer { get; init; }
    public required EmploymentKind Employment { get; init; }
    public required MediatorBackground Background { get; init; }
    public required EducationLevel Education { get; init; }

    /// <summary>Languages and dialects besides Mandarin, as shown in the directory.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
    public required DisputeType MainField { get; init; }
    public IReadOnlyList<DisputeType> Abilities { get; init; } = [];
    public MediatorGrade? Grade { get; init; }

    /// <summary>1 to 10 while the title of gold-medal mediator is held; null otherwise.</summary>
    public int? GoldMedalNumber { get; init; }

    /// <summary>The contact the mediator agreed to have printed in the guide and the directory; null without consent.</summary>
    public string? PublicContact { get; init; }
    public IReadOnlyList<DeclaredRelation> DeclaredRelations { get; init; } = [];
    public required DateOnly AppointedOn { get; init; }
    public DateOnly? PreServiceTrainedOn { get; init; }
    public bool HasLaborCertificate { get; init; }
    public bool IsActive { get; init; } = true;
    public int Version { get; private set; }
    public IReadOnlyList<MediatorPost> Posts => _posts;
    public bool IsGoldMedal => GoldMedalNumber is not null;

    /// <summary>Takes a post in an organisation of the same district.</summary>
    public MediatorPost TakePost(MediatorPostId id, OrganizationId organization, CommitteePost post, AppointmentKind appointment, DateOnly from)
    {
        var taken = new MediatorPost
        {
            DistrictCode = DistrictCode,
            Id = id,
            MediatorId = Id,
            OrganizationId = organization,
            Post = post,
            Appointment = appointment,
            From = from,
        };
        _posts.Add(taken);
        Version++;
        return taken;
    }

    /// <summary>Whole years lived on a day.</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - BirthDate.Year;
        return BirthDate.AddYears(years) > day ? years - 1 : years;
    }
}
