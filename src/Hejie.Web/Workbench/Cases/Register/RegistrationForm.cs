using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;
using Hejie.Domain.Places;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Shared.Privacy;

namespace Hejie.Web.Workbench.Cases.Register;

/// <summary>A dispute as it is typed at the counter or on the telephone.</summary>
public sealed class RegistrationForm
{
    public CaseSource Source { get; set; } = CaseSource.PartyApplication;
    public IntakeChannel Channel { get; set; } = IntakeChannel.WalkIn;
    public ReferralKind? Referral { get; set; }

    [StringLength(80)]
    public string? ReferralLetterNumber { get; set; }

    /// <summary>A form is sent without it where it is not ticked, so the page, and not the field, proposes it.</summary>
    public bool IsOral { get; set; }

    [StringLength(50)]
    public string? RecordedBy { get; set; }

    [Required]
    public DateOnly? ApplicationDate { get; set; }
    public List<PartyForm> Parties { get; set; } = [];

    /// <summary>The code of a type, and behind a stroke that of a finer kind: 02 or 02/Noise.</summary>
    [Required]
    public string? Type { get; set; }

    [Required]
    public string? Community { get; set; }

    [StringLength(Registration.LongestLine)]
    public string? Place { get; set; }

    [Required, StringLength(Registration.LongestStatement)]
    public string? Statement { get; set; }

    /// <summary>One request a line.</summary>
    [StringLength(Registration.LongestRequests)]
    public string? Requests { get; set; }

    [Yuan]
    public long? ClaimFen { get; set; }
    public DateOnly? DisputeStartedOn { get; set; }
    public MediationMode PreferredMode { get; set; } = MediationMode.OnSite;

    /// <summary>Asked at every intake, without a proposed answer (P-6; PML 21, 25).</summary>
    [Required]
    public RiskLevel? Risk { get; set; }

    public JurisdictionBasis Jurisdiction { get; set; } = JurisdictionBasis.DisputePlace;
    public bool IsMigrantWage { get; set; }
    public bool PrivacyTold { get; set; }

    /// <summary>Why it is registered beside cases like it; asked for only where there are any.</summary>
    [StringLength(Registration.LongestLine)]
    public string? LikeReason { get; set; }

    public IEnumerable<PartyForm> Present => Parties.Where(party => !party.Removed);

    public DisputeType? DisputeType => DisputeTypeChoices.Read(Type)?.Type;

    public string? SubType => DisputeTypeChoices.Read(Type)?.SubType;

    /// <summary>Field and text of what was not understood.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes(DateOnly today)
    {
        if (Type is not null && DisputeType is null)
        {
            yield return (nameof(Type), FieldTexts.Get("NotUnderstood"));
        }
        if (Community is not null && !DivisionCode.IsCommunity(Community))
        {
            yield return (nameof(Community), FieldTexts.Get("NotUnderstood"));
        }
        if (ApplicationDate > today)
        {
            yield return (nameof(ApplicationDate), FieldTexts.Get("InTheFuture"));
        }
        if (ApplicationDate < Registration.EarliestDay)
        {
            yield return (nameof(ApplicationDate), FieldTexts.Get("TooEarly"));
        }
        if (DisputeStartedOn > today)
        {
            yield return (nameof(DisputeStartedOn), FieldTexts.Get("InTheFuture"));
        }
        foreach (var (index, party) in Parties.Index())
        {
            foreach (var (field, text) in party.Removed ? [] : party.Mistakes(today))
            {
                yield return ($"{nameof(Parties)}[{index}].{field}", text);
            }
        }
    }

    /// <summary>Takes over what stands in the letter with which the dispute was sent.</summary>
    public void Begin(ReferralLetter letter)
    {
        (Channel, Source, IsOral, Jurisdiction) = (IntakeChannel.Referral, CaseSource.Entrusted, false, JurisdictionBasis.Referral);
        (Referral, ReferralLetterNumber, Type, Statement) = (letter.Kind, letter.LetterNumber, DisputeTypes.CodeOf(letter.Type), letter.Facts);
        Parties = [.. letter.Parties.Select(party => new PartyForm { Role = party.Role, Kind = party.Kind, Name = party.Name, Phone = party.Phone })];
    }

    /// <summary>Takes over what somebody wrote to the committee: the day on which it came is the day of the application.</summary>
    public void Begin(IncomingMail mail)
    {
        (Channel, Source, IsOral, RecordedBy) = (IntakeChannel.Email, CaseSource.PartyApplication, false, null);
        (ApplicationDate, Statement) = (ChinaTime.DayOf(mail.ReceivedAt), mail.Text.Length <= Registration.LongestStatement ? mail.Text : mail.Text[..Registration.LongestStatement]);
        var sender = Parties[0];
        sender.Name = PersonName.TryParse(mail.SenderName, null, out var name) ? name.Text : null;
        sender.Phone = IncomingMailBoard.PhoneIn(mail);
    }

    /// <summary>What the register takes.</summary>
    public Registration ToRegistration(CaseId id, CaseNumber number, OrganizationId organization, OrganizationId? home, DateTime now) => new()
    {
        Id = id,
        Number = number,
        Type = DisputeType!.Value,
        SubType = SubType,
        Source = Source,
        Referral = Source == CaseSource.Entrusted ? Referral : null,
        ReferralLetterNumber = Source == CaseSource.Entrusted ? ReferralLetterNumber?.Trim() : null,
        Channel = Channel,
        Form = IsOral ? ApplicationForm.Oral : ApplicationForm.Written,
        RecordedBy = IsOral ? RecordedBy?.Trim() : null,
        ApplicationDate = ApplicationDate!.Value,
        DisputeStartedOn = DisputeStartedOn,
        SubdistrictCode = DivisionCode.SubdistrictOf(Community!),
        CommunityCode = Community!,
        Place = Place?.Trim(),
        Statement = Statement!.Trim(),
        Requests = [.. (Requests ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        ClaimFen = ClaimFen,
        PreferredMode = PreferredMode,
        Organization = organization,
        HomeOrganization = home == organization ? null : home,
        Jurisdiction = Jurisdiction,
        Risk = Risk!.Value,
        IsMigrantWage = IsMigrantWage,
        LikeReason = string.IsNullOrWhiteSpace(LikeReason) ? null : LikeReason.Trim(),
        Parties = [.. Present.Select(party => party.ToDetails())],
        Consents = PrivacyTold ? [new ConsentRecord(1, ConsentKind.PrivacyNotice, PrivacyNotice.Version, now, ChannelOfConsent)] : [],
    };

    private ContactChannel ChannelOfConsent => Channel switch
    {
        IntakeChannel.Hotline or IntakeChannel.Hotline12348 => ContactChannel.Telephone,
        IntakeChannel.Email => ContactChannel.Email,
        IntakeChannel.Doorstep => ContactChannel.Visit,
        _ => ContactChannel.Counter,
    };
}
