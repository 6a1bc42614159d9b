using Hejie.Domain.Privacy;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.Privacy;

[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    /// <summary>What is kept of a party, by what it is for, of the fields that have a plain name.</summary>
    public static IEnumerable<IGrouping<DataPurpose, PersonalField>> Purposes => PersonalFields.All
        .Where(one => one.Entity is not "Mediator" && Labels.Find($"PersonalField.{one.Key}") is not null).GroupBy(one => one.Purpose);
}
