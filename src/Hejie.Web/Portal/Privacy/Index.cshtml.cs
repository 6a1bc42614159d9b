using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.Privacy;

[AllowAnonymous]
public sealed class IndexModel : PageModel;
