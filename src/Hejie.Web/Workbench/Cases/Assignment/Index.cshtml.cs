using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Assignment;

/// <summary>Names the host and helpers of a case, puts another in the host's place, and answers a party's objection.</summary>
public sealed class IndexModel(CaseFiles files, Candidates candidates, CaseAssignment assignment, RefusalTexts refusals)
    : CasePage(files, refusals)
{
    private const int Shown = 12;

    [BindProperty]
    public Guid? Host { get; set; }

    [BindProperty]
    public List<Guid> Helpers { get; set; } = [];

    [BindProperty]
    public AssignmentMode Mode { get; set; } = AssignmentMode.NamedByCommittee;

    [BindProperty, StringLength(500)]
    public string? Disclosure { get; set; }

    [BindProperty]
    public bool PartiesAccept { get; set; }

    /// <summary>Why a labour dispute goes to a host without the certificate of a labour mediator.</summary>
    [BindProperty, StringLength(200)]
    public string? WithoutCertificate { get; set; }

    [BindProperty, StringLength(500)]
    public string? Reason { get; set; }

    [BindProperty]
    public int Party { get; set; }

    [BindProperty]
    public Guid Helper { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    public int More { get; private set; }

    /// <summary>Whether a host without the certificate of a labour mediator is proposed for a labour dispute.</summary>
    public bool AsksForCertificate => Case.Type == DisputeType.Labor && Candidates.Any(candidate => !candidate.Mediator.HasLaborCertificate);

    public bool IsNew => Case.State == CaseState.Accepted;

    public bool CanReplace => !IsNew && Case.State.IsUnderMediation() && Case.Host is not null;

    /// <summary>The words of a reason, with the number behind it where it has one.</summary>
    public static string WordsOf(RankReason reason) => reason.Code == RankReasonCode.Grade
        ? Labels.Get($"RankReasonCode.Grade.{reason.Number}") // grades are counted in Chinese numerals
        : string.Format(CultureInfo.InvariantCulture, Labels.Get($"RankReasonCode.{reason.Code}"), reason.Number);

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        var found = (await FindAsync(Case, stop)).Where(MayBeNamed).ToList();
        Candidates = [.. found.Where((candidate, place) => All || place < Shown || IsPicked(candidate))];
        More = found.Count - Candidates.Count;
        if (isFirstShowing && IsNew && Case.ChosenMediatorId is { } chosen)
        {
            (Host, Mode) = (chosen.Value, AssignmentMode.ChosenByParties);
        }
    }

    /// <summary>Not the host whom another is to replace, and nobody who stepped back or is objected to (B-5).</summary>
    private bool MayBeNamed(Candidate candidate) =>
        candidate.Mediator.Id != Case.Host?.MediatorId
        && !Case.Recusals.Any(request => request.Granted != false && request.Mediator == candidate.Mediator.Id);

    private bool IsPicked(Candidate candidate) => Host == candidate.Mediator.Id.Value || Helpers.Contains(candidate.Mediator.Id.Value);

    private Task<IReadOnlyList<Candidate>> FindAsync(MediationCase mediation, CancellationToken stop) =>
        candidates.FindAsync(mediation, Today, stop);

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        NameAsync((host, helpers, moment) => Case.Assign(host, helpers, Mode, moment), stop);

    public Task<IActionResult> OnPostReplaceAsync(CancellationToken stop) =>
        NameAsync((host, _, moment) => Case.ReplaceHost(host, Reason ?? "", moment), stop);

    public Task<IActionResult> OnPostDenyAsync(CancellationToken stop) =>
        ActAsync(moment => Case.DenyRecusal(Party, Reason ?? "", moment), stop, $"/cases/{Number}/assignment");

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken stop) =>
        ActAsync(
            moment => Case.ReleaseHelper(new MediatorId(Helper), Reason ?? "", moment) ?? CaseFile.Agreement?.Complete(Case, CaseFile.Sessions, moment),
            stop, $"/cases/{Number}/assignment");

    protected override IEnumerable<StoredField> StoredIn(CaseFile file) => Host is null ? [] :
    [
        new(nameof(Host), null, file.Case.Host?.Name),
        new(nameof(Helpers), null, string.Join('、', file.Case.Mediators.Where(named => named.IsActive && !named.IsHost).Select(named => named.Name))),
    ];

    protected override string? WordOf(string field, string typed) =>
        Candidates.FirstOrDefault(candidate => $"{candidate.Mediator.Id.Value}" == typed)?.Mediator.Name;

    /// <summary>Reads the persons anew, so that the conflict check is of now and not of the page.</summary>
    private async Task<IActionResult> NameAsync(Func<AssignedMediator, IReadOnlyList<AssignedMediator>, Moment, Refusal?> verb, CancellationToken stop)
    {
        if (await Files.ReadAsync(Number, stop) is not { } file)
        {
            return NotFound();
        }
        Candidates = await FindAsync(file.Case, stop);
        if (Host is not { } host || await assignment.CheckAsync(file.Case, [.. Helpers.Prepend(host).Select(AsNominee)], stop) is not { } named)
        {
            ModelState.AddModelError(nameof(Host), FieldTexts.Get("Required"));
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        return await ActAsync(moment => verb(named[0], [.. named.Skip(1)], moment), stop);
    }

    private Nominee AsNominee(Guid mediator) => new(mediator, Disclosure, PartiesAccept) { WithoutCertificate = WithoutCertificate };
}
