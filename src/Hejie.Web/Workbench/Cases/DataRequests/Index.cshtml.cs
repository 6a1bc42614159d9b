using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Privacy;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.DataRequests;

/// <summary>What the persons of a case asked about their data: taken down at the counter, answered with what was done or why it was not (PIPL 44-50).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, Shared.Privacy.DataRequests requests) : CasePage(files, refusals)
{
    [BindProperty]
    public int? AskingParty { get; set; }

    [BindProperty]
    public DataWish? Wish { get; set; }

    [BindProperty, StringLength(1000)]
    public string? WishWords { get; set; }

    [BindProperty]
    public ContactChannel? WishChannel { get; set; }

    [BindProperty, StringLength(50)]
    public string? KinName { get; set; }

    [BindProperty, StringLength(30)]
    public string? KinRelation { get; set; }

    [BindProperty]
    public int? RequestNumber { get; set; }

    [BindProperty]
    public DataRefusalGround? RefusalGround { get; set; }

    [BindProperty, StringLength(1000)]
    public string? AnswerWords { get; set; }

    public IReadOnlyList<DataSubjectRequest> Asked { get; private set; } = [];

    public IReadOnlyList<Choice> Open =>
    [
        .. Asked.Where(request => request.IsOpen)
            .Select(request => new Choice($"{request.Number}", $"第 {request.Number} 件：{Case.Party(request.PartyNumber)!.Name}，{Labels.Of(request.Wish)}")),
    ];

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        Asked = await requests.OfAsync(Case, stop);
        if (isFirstShowing)
        {
            RequestNumber = Asked.FirstOrDefault(request => request.IsOpen)?.Number;
        }
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken stop) =>
        Answered(nameof(AskingParty), AskingParty) & Answered(nameof(Wish), Wish) & Answered(nameof(WishChannel), WishChannel)
            ? await ActAsync(
                mediation => requests.AskingAsync(mediation, new DataRequestDetails(AskingParty!.Value, Wish!.Value, WishChannel!.Value, WishWords, Kin), stop), stop, Here)
            : await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private Kin? Kin => KinName is null && KinRelation is null ? null : new Kin(KinName ?? "", KinRelation ?? "");

    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken stop) =>
        Answered(nameof(RequestNumber), RequestNumber) & Answered(nameof(AnswerWords), AnswerWords)
            ? await ActAsync(mediation => requests.AnsweringAsync(mediation, RequestNumber!.Value, RefusalGround, AnswerWords!, stop), stop, Here)
            : await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private string Here => $"/cases/{Number}/data-requests";
}
