using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Notices;

namespace Hejie.Web.Api.Notices;

/// <summary>A notice to be sent; name and telephone are masked as on the page, and opened in the case.</summary>
public sealed record NoticeView(
    Guid Id,
    int Version,
    string Case,
    NoticeOccasion Occasion,
    string Title,
    string Text,
    int? Party,
    PartyRole? Role,
    string? Name,
    string? Phone,
    DateOnly DueOn,
    NoticeState State,
    IReadOnlyList<NoticeWork> Works)
{
    public static NoticeView Of(NoticeRow row, bool seesNames) => new(
        row.Notice.Id.Value,
        row.Notice.Version,
        row.Case.Number.Text,
        row.Notice.Occasion,
        row.Title,
        row.Text,
        row.Notice.PartyNumber,
        row.Reader?.Role,
        row.Reader?.ShownName(seesNames),
        row.Reader?.MaskedPhone,
        row.Notice.DueOn,
        row.Notice.State,
        row.Notice.Works);
}

/// <param name="AfterDay">Where the next page begins, together with <paramref name="After"/>; null on the last page.</param>
public sealed record NoticePage(IReadOnlyList<NoticeView> Notices, DateOnly? AfterDay, string? After);

/// <summary>How somebody was told.</summary>
public sealed record NoticeWorkRequest(NoticeWorkKind Kind, [Text(200)] string? Note = null);
