using Hejie.Domain.Cases;

namespace Hejie.Web.Portal.Apply;

/// <summary>Everything answered so far; what is null has not been asked or answered.</summary>
public sealed class ApplicationAnswers
{
    /// <summary>The answer of a person who cannot tell the finer kind.</summary>
    public const string Unclear = "Unclear";

    public DisputeType? Type { get; set; }

    /// <summary>The finer kind by its code, or <see cref="Unclear"/>; null while it was not asked.</summary>
    public string? SubType { get; set; }
    public RiskLevel? Risk { get; set; }
    public string? SubdistrictCode { get; set; }
    public string? CommunityCode { get; set; }
    public string? Place { get; set; }
    public List<PartyAnswers> Applicants { get; set; } = [];
    public List<PartyAnswers> Respondents { get; set; } = [];
    public string? Statement { get; set; }
    public DateOnly? StartedOn { get; set; }
    public string? Requests { get; set; }
    public long? ClaimFen { get; set; }
    public bool IsMigrantWage { get; set; }
    public List<EvidenceAnswer> Evidence { get; set; } = [];
    public bool EvidenceIsComplete { get; set; }
    public MediationMode? Mode { get; set; }
    public string? Venue { get; set; }
    public bool AgreesToNotice { get; set; }
    public bool AgreesToSensitive { get; set; }
    public bool AgreesToElectronic { get; set; }
    public DateTime? AgreedAt { get; set; }

    /// <summary>Whether the kind of dispute has finer kinds to ask for.</summary>
    public bool HasSubTypes => Type is { } type && DisputeTypes.SubtypesOf(type).Count > 0;

    /// <summary>Whether something was given that the law wants a consent of its own for (PIPL 28, 29).</summary>
    public bool HoldsSensitive =>
        Type == DisputeType.Medical
        || Evidence.Exists(file => file.Kind.IsSensitive())
        || Applicants.Concat(Respondents).Any(party => party.IdNumber is not null || party.SpeakerIdNumber is not null || party.Standing == Standing.Guardian);

    public List<PartyAnswers> Side(string side) => side == ApplySteps.Applicants ? Applicants : Respondents;
}

/// <summary>As whom a party stands in the application.</summary>
public enum Standing
{
    /// <summary>A grown-up person who speaks for herself.</summary>
    Self,

    /// <summary>A child, or an adult who cannot judge the matter: the guardian speaks.</summary>
    Guardian,

    /// <summary>A person who has asked somebody to act.</summary>
    Agent,
    LegalPerson,
    UnincorporatedOrganization,
}

/// <summary>One person or organisation of a side, with who speaks for it.</summary>
public sealed class PartyAnswers
{
    public Standing Standing { get; set; }
    public string? Name { get; set; }
    public string? Phone { get; set; }
    public string? IdNumber { get; set; }
    public DateOnly? BirthDate { get; set; }
    public string? Address { get; set; }
    public string? CreditCode { get; set; }
    public string? HeadName { get; set; }
    public string? SpeakerName { get; set; }
    public string? SpeakerRelation { get; set; }
    public string? SpeakerPhone { get; set; }
    public string? SpeakerIdNumber { get; set; }
    public bool SpeakerMaySettle { get; set; }

    public bool IsPerson => Standing is Standing.Self or Standing.Guardian or Standing.Agent;
    public bool HasSpeaker => Standing is Standing.Guardian or Standing.Agent;
    public bool IsComplete => Name is not null && (!HasSpeaker || SpeakerName is not null);
}

/// <summary>A file handed in; its bytes already lie in the file store.</summary>
public sealed record EvidenceAnswer(
    AttachmentKind Kind, string FileName, string ContentType, long Size, string Digest, string ObjectKey, string? Description);
