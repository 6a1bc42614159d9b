using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Administration.Accounts.New;

public sealed class IndexModel(HejieDb db, AccountRegister register, PartnerRegister partners, ExpertRegister experts) : PageModel
{
    [BindProperty, Required, StringLength(64)]
    public string? DisplayName { get; set; }

    [BindProperty, Required, StringLength(64)]
    public string? Login { get; set; }

    [BindProperty, Required]
    public Role? Role { get; set; }

    [BindProperty]
    public Guid? Organization { get; set; }

    [BindProperty, StringLength(12)]
    public string? Subdistrict { get; set; }

    [BindProperty, StringLength(64)]
    public string? MediatorName { get; set; }

    /// <summary>Shown once, after the account is open.</summary>
    public string? Password { get; private set; }
    public IReadOnlyList<Choice> Organizations { get; private set; } = [];
    public IReadOnlyList<Choice> Subdistricts { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => ListChoicesAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ListChoicesAsync(stop);
        var mediator = await MediatorAsync(stop);
        AskForWhatTheRoleNeeds(mediator);
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var password = AccountRegister.NewPassword();
        var (account, result) = await register.OpenAsync(Described(mediator), password);
        if (!result.Succeeded)
        {
            ModelState.AddModelError(nameof(Login), string.Concat(result.Errors.Select(error => error.Description)));
            return Page();
        }
        (Login, Password) = (account.Login, password);
        return Page();
    }

    private NewAccount Described(Guid? mediator) => new(User.Actor().DistrictCode, Login!, DisplayName!, Role!.Value)
    {
        MediatorId = mediator,
        OrganizationId = Organization,
        SubdistrictCode = Subdistrict,
        MustChangePassword = true,
    };

    private async Task ListChoicesAsync(CancellationToken stop)
    {
        Organizations = [.. (await db.Organizations.AsNoTracking().Where(organization => organization.IsActive)
            .OrderBy(organization => organization.Level).ThenBy(organization => organization.Name)
            .Select(organization => new { organization.Id, organization.Name }).ToListAsync(stop))
            .Select(organization => new Choice($"{organization.Id.Value}", organization.Name)), .. await partners.ChoicesAsync(stop), .. await experts.ChoicesAsync(User.Actor(), stop)];
        Subdistricts = [.. (await db.Subdistricts.AsNoTracking().OrderBy(street => street.Code)
            .Select(street => new { street.Code, street.Name }).ToListAsync(stop))
            .Select(street => new Choice(street.Code, street.Name))];
    }

    private async Task<Guid?> MediatorAsync(CancellationToken stop)
    {
        if (MediatorName?.Trim() is not { Length: > 0 } name)
        {
            return null;
        }
        var found = await db.Mediators.AsNoTracking().Where(mediator => mediator.Name == name && mediator.IsActive)
            .Select(mediator => mediator.Id).Take(2).ToListAsync(stop);
        if (found is [var only])
        {
            return only.Value;
        }
        ModelState.AddModelError(nameof(MediatorName), AccountErrors.Text(found.Count == 0 ? "NoSuchMediator" : "SeveralMediators"));
        return null;
    }

    private void AskForWhatTheRoleNeeds(Guid? mediator)
    {
        if (Organization is null && Role is Domain.Access.Role.Mediator or Domain.Access.Role.CommitteeClerk or Domain.Access.Role.PartnerOfficer or Domain.Access.Role.Expert)
        {
            ModelState.AddModelError(nameof(Organization), AccountErrors.Text("NeedsOrganization"));
        }
        if (Subdistrict is null && Role is Domain.Access.Role.SubdistrictOfficer)
        {
            ModelState.AddModelError(nameof(Subdistrict), AccountErrors.Text("NeedsSubdistrict"));
        }
        if (mediator is null && string.IsNullOrWhiteSpace(MediatorName) && Role is Domain.Access.Role.Mediator)
        {
            ModelState.AddModelError(nameof(MediatorName), AccountErrors.Text("NeedsMediator"));
        }
    }
}
