using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Notices;

/// <summary>What of a case a notice is shown with.</summary>
public sealed record NoticeCase(CaseId Id, CaseNumber Number, string Committee, string CommitteePhone, IReadOnlyList<NoticeParty> Parties);

/// <summary>A party as far as telling somebody needs it.</summary>
public sealed record NoticeParty(int Number, PartyRole Role, PartyKind Kind, string Name, string? Phone, string? Address, Representative? Representative)
{
    public string ShownName(bool seesNames) => new PartyName(Number, Role, Kind, Name).Shown(seesNames);

    /// <summary>Who is spoken to: the guardian or agent where there is one.</summary>
    public string? DialledPhone => Representative?.Phone ?? Phone;

    public string? MaskedPhone => DialledPhone is { } phone ? Masking.Phone(phone) : null;
}

/// <summary>A notice in words, with the case it is about.</summary>
public sealed record NoticeRow(Notice Notice, NoticeCase Case)
{
    public NoticeParty? Reader => Case.Parties.FirstOrDefault(party => party.Number == Notice.PartyNumber);

    public string Title => NoticeWords.Title(Notice.Occasion);

    public string Text => NoticeWords.TextOf(Notice.Occasion, Notice.Facts, Case.Number.Short, Case.Committee, Case.CommitteePhone, Subject);

    private string? Subject => Case.Parties.FirstOrDefault(party => party.Number == Notice.Facts.Party) is { } party
        ? $"{Labels.Of(party.Role)}（{party.ShownName(seesNames: false)}）"
        : null;
}
