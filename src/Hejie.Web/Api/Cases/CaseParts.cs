using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Api.Cases;

/// <summary>What of a case is shown only to whoever asks for it: the codes of the invited, a party's masked fields.</summary>
internal static class CaseParts
{
    public static void MapCaseParts(this IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/cases/{number}").WithTags("cases").ProducesProblem(StatusCodes.Status404NotFound);
        cases.MapGet("/invitation", InvitationAsync).Produces<IReadOnlyList<InvitationView>>().WithName("readInvitation");
        cases.MapGet("/agreement/findings", FindingsAsync).Produces<IReadOnlyList<FindingView>>().WithName("checkAgreement");
        cases.MapPost("/opened-field", OpenAsync).Produces<OpenedPartyView>().ProducesRefusals().WithMetadata(new AskedAnew()).WithName("openMaskedFields");
    }

    /// <summary>Each invited party's code and short address, to be sent, read out or printed.</summary>
    private static async Task<IResult> InvitationAsync(CaseNumber number, CaseFiles cases, HttpContext http, CancellationToken stop) =>
        await cases.ReadAsync(number, stop) is { } file
            ? Results.Ok(file.Case.Parties.Where(party => party.InvitationCode is not null).Select(party =>
                new InvitationView(party.Number, party.InvitationCode!, $"{http.Request.Scheme}://{http.Request.Host}/i/{party.InvitationCode}")))
            : Results.NotFound();

    /// <summary>What the machine finds in the agreement, as on its page.</summary>
    private static async Task<IResult> FindingsAsync(CaseNumber number, CaseFiles cases, CancellationToken stop) =>
        await cases.ReadAsync(number, stop) is { ToSign: { } agreement } file
            ? Results.Ok(AgreementCheck.Of(agreement, file.Case).Select(finding => FindingView.Of(finding, agreement.Check)))
            : Results.NotFound();

    /// <summary>The trace is saved before anything is shown, as on the page.</summary>
    private static async Task<IResult> OpenAsync(
        CaseNumber number, OpenedFieldRequest asked, CaseFiles cases, AccessLog log, Problems problems, HttpContext http, CancellationToken stop)
    {
        if (await cases.ReadAsync(number, stop) is not { } file)
        {
            return Results.NotFound();
        }
        if (file.Case.Party(asked.Party) is not { } party)
        {
            return problems.Refused(CaseRefusals.NoSuchParty);
        }
        await log.WriteAsync(AccessKind.OpenedField, http.User.Actor(), stop, file.Case.Id.Value, $"party:{asked.Party}");
        return Results.Ok(OpenedPartyView.Of(party));
    }
}

/// <summary>What an invited party's code is, for the letter.</summary>
public sealed record InvitationView(int Party, string Code, string Address);

/// <summary>A party with nothing masked.</summary>
public sealed record OpenedPartyView(
    int Number, PartyRole Role, PartyKind Kind, string Name, string? Phone, string? IdNumber, DateOnly? BirthDate, string? Address,
    string? HeadName, string? HeadTitle, string? CreditCode, Representative? Representative)
{
    public static OpenedPartyView Of(CaseParty party) => new(
        party.Number, party.Role, party.Kind, party.Name, party.Phone, party.IdNumber, party.BirthDate, party.Address,
        party.HeadName, party.HeadTitle, party.CreditCode, party.Representative);
}
