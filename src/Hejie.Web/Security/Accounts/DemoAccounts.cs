using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Security.Accounts;

/// <summary>One account for each role of the demonstration district, round one street and its committee, with passwords that can be shown.</summary>
/// <remarks>The passwords stand in a file of the data folder, so that every start can print them; a production start has none.</remarks>
public sealed class DemoAccounts(HejieDb db, AccountRegister register, HejieDataOptions options)
{
    private const char Gap = '\t';

    public sealed record Line(string Login, string Password, string Role, string Unit);

    private string File => Path.Combine(options.Folder, "demo-accounts.txt");

    /// <summary>Who can sign in, or nothing when the demonstration was not loaded here.</summary>
    public IReadOnlyList<Line> Read() => System.IO.File.Exists(File)
        ? [.. System.IO.File.ReadLines(File).Select(line => line.Split(Gap)).Where(parts => parts.Length == 4).Select(parts => new Line(parts[0], parts[1], parts[2], parts[3]))]
        : [];

    /// <summary>Opens the accounts that are not there yet; the register of the demonstration must be.</summary>
    public async Task OpenAsync(string districtCode, CancellationToken stop)
    {
        db.Scope.Enter(districtCode);
        await OpenAsync(await PeopleAsync(districtCode, stop), stop);
    }

    /// <summary>The same for the clerk of a committee that is a tenant of its own.</summary>
    public async Task OpenCityAsync(string cityCode, CancellationToken stop)
    {
        db.Scope.Enter(cityCode);
        var committee = await db.Organizations.AsNoTracking().OrderBy(row => row.Name).FirstAsync(stop);
        await OpenAsync([(new NewAccount(cityCode, "finance", AccountErrors.Text("DemoName", Labels.Of(Role.CommitteeClerk)), Role.CommitteeClerk) { OrganizationId = committee.Id.Value }, committee.Name)], stop);
    }

    private async Task OpenAsync(IReadOnlyList<(NewAccount Who, string Unit)> people, CancellationToken stop)
    {
        var known = Read().Select(line => line.Login).ToHashSet();
        foreach (var (who, unit) in people)
        {
            if (!known.Contains(who.Login) && !await db.LoginNames.AnyAsync(name => name.Login == who.Login, stop))
            {
                await OpenAsync(who, unit, stop);
            }
        }
    }

    private async Task OpenAsync(NewAccount who, string unit, CancellationToken stop)
    {
        var password = AccountRegister.NewPassword();
        // Written first: an account whose password nobody knows would be worth nothing.
        await System.IO.File.AppendAllTextAsync(File, string.Join(Gap, who.Login, password, Labels.Of(who.Role), unit) + "\n", stop);
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        var (_, result) = await register.OpenAsync(who, password);
        if (!result.Succeeded)
        {
            throw new InvalidOperationException($"{who.Login}: {string.Join(", ", result.Errors.Select(error => error.Code))}");
        }
    }

    private async Task<IReadOnlyList<(NewAccount Who, string Unit)>> PeopleAsync(string district, CancellationToken stop)
    {
        var street = await db.Subdistricts.AsNoTracking().OrderBy(row => row.Code).FirstAsync(stop);
        var committee = await db.Organizations.AsNoTracking()
            .Where(row => row.SubdistrictCode == street.Code && row.Level == OrgLevel.Subdistrict && row.Kind == OrganizationKind.MediationCommittee)
            .OrderBy(row => row.Name).FirstAsync(stop);
        var mediator = await db.Mediators.AsNoTracking()
            .Where(row => row.IsActive && db.MediatorPosts.Any(post => post.MediatorId == row.Id && post.OrganizationId == committee.Id && post.Until == null))
            .OrderBy(row => row.GoldMedalNumber == null).ThenBy(row => row.NameSortKey).FirstAsync(stop); // the one with cases in hand
        var partner = await db.Set<PartnerBody>().AsNoTracking().Where(row => row.Kind == PartnerKind.LaborArbitration).OrderBy(row => row.Name).FirstAsync(stop);
        var aid = await db.Set<PartnerBody>().AsNoTracking().Where(row => row.Kind == PartnerKind.LegalAid).OrderBy(row => row.Name).FirstAsync(stop);
        var called = await db.Set<JointConsultation>().AsNoTracking().Where(row => row.State == ConsultationState.Convened).SelectMany(row => row.Seats).Select(seat => seat.ExpertId).FirstOrDefaultAsync(stop); // the one who has something to read
        var expert = await db.Set<Expert>().AsNoTracking().OrderByDescending(row => row.Id == called).ThenBy(row => row.NameSortKey).FirstAsync(stop);
        var bureau = await db.Districts.AsNoTracking().Where(row => row.Code == district).Select(row => row.Name).SingleAsync(stop);
        NewAccount New(string login, Role role, string? name = null) => new(district, login, name ?? AccountErrors.Text("DemoName", Labels.Of(role)), role);
        return
        [
            (New("mediator", Role.Mediator, mediator.Name) with { MediatorId = mediator.Id.Value, OrganizationId = committee.Id.Value }, committee.Name),
            (New("clerk", Role.CommitteeClerk) with { OrganizationId = committee.Id.Value }, committee.Name),
            (New("street", Role.SubdistrictOfficer) with { SubdistrictCode = street.Code }, street.JusticeOfficeName),
            (New("bureau", Role.BureauOfficer), bureau),
            (New("partner", Role.PartnerOfficer) with { OrganizationId = partner.Id.Value }, partner.Name),
            (New("aid", Role.PartnerOfficer) with { OrganizationId = aid.Id.Value }, aid.Name),
            (New("expert", Role.Expert, expert.Name) with { OrganizationId = expert.Id.Value }, expert.Unit),
            (New("reviewer", Role.Reviewer), bureau),
            (New("admin", Role.Administrator), bureau),
        ];
    }
}
