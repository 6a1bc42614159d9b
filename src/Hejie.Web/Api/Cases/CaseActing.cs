using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hejie.Web.Api.Cases;

/// <summary>One act on the case in the address: finds it, asks the version, does the verb, saves, answers.</summary>
public sealed class CaseActing(IHttpContextAccessor accessor, CaseFiles files, CaseUploads uploads, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    private Actor Actor => Http.User.Actor();

    public Task<IResult> DoAsync(Func<CaseFile, Moment, Refusal?> verb) =>
        DoAsync(file => Task.FromResult<Func<Moment, Refusal?>>(moment => verb(file, moment)));

    /// <summary>The same on one session of the case.</summary>
    public Task<IResult> DoAsync(int session, Func<CaseFile, MediationSession, Moment, Refusal?> verb) =>
        DoAsync((file, moment) => file.Sessions.Find(found => found.Number == session) is { } found
            ? verb(file, found, moment)
            : CaseRefusals.SessionHasNotBegun);

    /// <summary>The same where something has to be looked up before the verb.</summary>
    public Task<IResult> DoAsync(Func<CaseFile, Task<Func<Moment, Refusal?>>> prepare) =>
        OnCaseAsync(async (file, seen) => await files.ActAsync(file, seen, Actor, await prepare(file), Http.RequestAborted));

    public Task<IResult> DoAsync(CaseAcceptance acceptance) =>
        OnCaseAsync((file, seen) => acceptance.AcceptAsync(file, seen, Actor, Http.RequestAborted));

    public Task<IResult> DoAsync(CaseReopening reopening, Reopening why) =>
        OnCaseAsync((file, seen) => reopening.ReopenAsync(file, seen, Actor, why, Http.RequestAborted));

    /// <summary>The same where somebody else does the act and saves it.</summary>
    public Task<IResult> DoAsync(Func<CaseFile, int, Actor, CancellationToken, Task<Refusal?>> act) => OnCaseAsync((file, seen) => act(file, seen, Actor, Http.RequestAborted));

    /// <summary>Keeps the drawn signature with the case and puts it under a paper.</summary>
    public async Task<IResult> SignAsync(
        SignatureRequest asked, Func<CaseFile, string?> recorderOf, Func<CaseFile, SignerChoice, Signature, Moment, Refusal?> sign)
    {
        var drawing = new SignedForm { Drawing = "data:image/png;base64," + Convert.ToBase64String(asked.ImagePng ?? []) };
        if (await uploads.ReadAsync(drawing, new ModelStateDictionary(), Http.RequestAborted) is not { } image)
        {
            return Problems.Of("NotASignature", StatusCodes.Status400BadRequest);
        }
        var kept = await uploads.KeepAsync(Actor.DistrictCode, image, Http.RequestAborted);
        return await DoAsync((file, moment) => SignerChoice.Read(asked.Signer, file, recorderOf(file)) is { } signer
            ? file.Case.Attach(kept.AsAttachment(signer.Party, moment), moment) ?? sign(file, signer, signer.Signature(kept, moment), moment)
            : CaseRefusals.NoSuchParty);
    }

    /// <summary>Takes a new part of the case into the save; nothing when the verb refused.</summary>
    public void Add(object? part)
    {
        if (part is not null)
        {
            files.Add(part);
        }
    }

    private async Task<IResult> OnCaseAsync(Func<CaseFile, int, Task<Refusal?>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        var number = CaseNumber.Parse((string)Http.GetRouteValue("number")!);
        if (await files.FindAsync(number, Http.RequestAborted) is not { } file)
        {
            return Results.NotFound();
        }
        return await act(file, seen) is { } refusal
            ? problems.Refused(refusal)
            : CaseEndpoints.Versioned(Http, file.Case, CaseSummary.Of(file.Case));
    }
}
