using System.Globalization;
using Hejie.Domain.Cases;
using Hejie.Domain.Money;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Amendments;

/// <summary>What the parties changed by themselves over the net: what stood before, what stands now, and what nobody has looked at yet.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    public bool IsUnseen(Amendment amendment) => Case.UnseenAmendments.Contains(amendment);

    public static string? Word(AmendedField field, string? value) =>
        field.Fact == AmendedFact.Claim && value is not null ? FenText.Format(long.Parse(value, CultureInfo.InvariantCulture)) : value;

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        ActAsync(moment => Case.SeeAmendments(moment), stop, $"/cases/{Number}/amendments");
}
