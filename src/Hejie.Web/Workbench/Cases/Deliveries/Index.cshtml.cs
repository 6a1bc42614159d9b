using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Deliveries;

/// <summary>What has been served on whom, with its proof, and what is still to be served (F-20).</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : CasePage(files, refusals)
{
    /// <summary>May stand in the address, where a list knows what is owed.</summary>
    [BindProperty(SupportsGet = true)]
    public int? DeliveredTo { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<NoticeKind> DeliveredPapers { get; set; } = [];

    [BindProperty]
    [Range(1, 99)]
    public int DeliveredCopies { get; set; } = 1;

    [BindProperty]
    [StringLength(100)]
    public string? DeliveredTitle { get; set; }

    [BindProperty]
    public DeliveryWay? WayOfDelivery { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? DeliveryPlace { get; set; }

    [BindProperty]
    public DateOnly? DeliverySentOn { get; set; }

    [BindProperty]
    public DateOnly? DeliveryReceivedOn { get; set; }

    [BindProperty]
    public ReceiverCapacity? CapacityOfReceiver { get; set; }

    [BindProperty]
    [StringLength(40)]
    public string? TakenInBy { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? TakenInBecause { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? DeliveredThrough { get; set; }

    [BindProperty]
    [StringLength(40)]
    public string? TrackingNumber { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? DeliveryRefusal { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? DeliveryWitness { get; set; }

    [BindProperty]
    [StringLength(40)]
    public string? DeliveredBy { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? DeliveryRemarks { get; set; }

    [BindProperty]
    public List<int> DeliveryProofs { get; set; } = [];

    [BindProperty]
    public IFormFile? ProofUpload { get; set; }

    [BindProperty]
    public int? ArrivedDelivery { get; set; }

    [BindProperty]
    public int? StruckDelivery { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? StrikeReason { get; set; }

    [BindProperty]
    public int? ConfirmingParty { get; set; }

    [BindProperty]
    [StringLength(40)]
    public string? AddressRecipient { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? ConfirmedAddress { get; set; }

    [BindProperty]
    [StringLength(40)]
    public string? AddressPhone { get; set; }

    [BindProperty]
    [StringLength(20)]
    public string? PostCode { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? AddressSubstitute { get; set; }

    [BindProperty]
    [StringLength(40)]
    public string? MessagePhone { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? AddressEmail { get; set; }

    [BindProperty]
    public bool AgreesToElectronic { get; set; }

    [BindProperty]
    public DateOnly? AddressConfirmedOn { get; set; }

    public IReadOnlyList<DeliverablePaper> Owed => DeliverablePapers.OwedBy(Case, CaseFile.Versions);

    /// <summary>The papers that there are for any party, each once.</summary>
    public IReadOnlyList<Choice> Papers => Choices.Of([.. DeliverablePapers.Of(Case, CaseFile.Versions).Select(paper => paper.Kind).Distinct()]);

    public IReadOnlyList<Choice> ProofChoices =>
        [.. Case.Attachments.Where(file => file.Kind is AttachmentKind.SignedScan or AttachmentKind.PresenceProof or AttachmentKind.Other)
            .Select(file => new Choice($"{file.Number}", file.Description ?? file.FileName, Spoken.Instant(file.At)))];

    public IReadOnlyList<Choice> UnderWay => ChoicesOf(Case.Receipts.Where(receipt => receipt.IsUnderWay));

    public IReadOnlyList<Choice> Standing => ChoicesOf(Case.Receipts.Where(receipt => receipt.Strike is null));

    /// <summary>How a party was told of a notice of which it has no receipt; null where it was not.</summary>
    public Delivery? ToldOf(DeliverablePaper paper) => Case.Deliveries.LastOrDefault(told => told.Notice == paper.Kind && told.Party == paper.Party);

    /// <summary>F-20 of one record: papers of the records come first, in their order.</summary>
    public PaperLink PaperOf(DeliveryReceipt receipt)
    {
        var name = CaseDocuments.NameOf(FormCode.DeliveryReceipt) + (receipt.Number > 1 ? $"-{receipt.Number}" : "");
        return new PaperLink(Labels.Of(FormCode.DeliveryReceipt), name + ".pdf", name + PaperFile.WordEnding);
    }

    private IReadOnlyList<Choice> ChoicesOf(IEnumerable<DeliveryReceipt> receipts) =>
        [.. receipts.Select(receipt => new Choice($"{receipt.Number}", $"第 {receipt.Number} 号 {NamesOf([receipt.Details.Party])}", DeliveryActs.Names(receipt)))];

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            DeliverySentOn = AddressConfirmedOn = Today;
            DeliveredBy = User.Actor().DisplayName;
            WayOfDelivery = DeliveryWay.Direct;
        }
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostRecordAsync(CancellationToken stop)
    {
        var isAnswered = Answered(nameof(DeliveredTo), DeliveredTo) & Answered(nameof(WayOfDelivery), WayOfDelivery) & Answered(nameof(DeliverySentOn), DeliverySentOn);
        var proof = isAnswered ? await ProofAsync(stop) : null;
        return !ModelState.IsValid
            ? await ShowAgainAsync(StatusCodes.Status400BadRequest, stop)
            : await OnCaseAsync(file => Files.ActAsync(file, SeenVersion, User.Actor(), moment => Keep(proof, moment) ?? DeliveryActs.Record(file, Details(proof), moment), stop), stop, Here);
    }

    private DeliveryDetails Details(KeptFile? proof) => new(
        DeliveredTo!.Value,
        [.. DeliveredPapers.Distinct().Select(paper => new DeliveredPaper(paper, DeliveredCopies, paper == NoticeKind.OtherPaper ? DeliveredTitle : null))],
        WayOfDelivery!.Value,
        DeliverySentOn!.Value,
        DeliveryReceivedOn is { } on ? Arrival(on) : WayOfDelivery.Value.IsAtOnce() ? Arrival(DeliverySentOn.Value) : null)
    {
        Place = DeliveryPlace,
        Through = DeliveredThrough,
        TrackingNumber = TrackingNumber,
        RefusalReason = DeliveryRefusal,
        Witness = DeliveryWitness,
        DeliveredBy = DeliveredBy,
        Remarks = DeliveryRemarks,
        Proofs = ProofsWith(proof),
    };

    private DeliveryArrival Arrival(DateOnly on) => new(on, CapacityOfReceiver, TakenInBy, TakenInBecause);

    public Task<IActionResult> OnPostHandOverAsync(CancellationToken stop) =>
        OnCaseAsync(file => Files.ActAsync(file, SeenVersion, User.Actor(), moment => DeliveryActs.HandOver(file, DeliveryPlace, moment), stop), stop, Here);

    public async Task<IActionResult> OnPostArriveAsync(CancellationToken stop)
    {
        var isAnswered = Answered(nameof(ArrivedDelivery), ArrivedDelivery) & Answered(nameof(DeliveryReceivedOn), DeliveryReceivedOn);
        var proof = isAnswered ? await ProofAsync(stop) : null;
        return !ModelState.IsValid
            ? await ShowAgainAsync(StatusCodes.Status400BadRequest, stop)
            : await ActAsync(
                moment => Keep(proof, moment) ?? Case.ConfirmArrival(ArrivedDelivery!.Value, Arrival(DeliveryReceivedOn!.Value), ProofsWith(proof), moment), stop, Here);
    }

    public Task<IActionResult> OnPostStrikeAsync(CancellationToken stop) =>
        Answered(nameof(StruckDelivery), StruckDelivery) & Answered(nameof(StrikeReason), StrikeReason)
            ? ActAsync(moment => Case.StrikeDelivery(StruckDelivery!.Value, StrikeReason!, moment), stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken stop) =>
        Answered(nameof(ConfirmingParty), ConfirmingParty) & Answered(nameof(AddressRecipient), AddressRecipient) & Answered(nameof(ConfirmedAddress), ConfirmedAddress)
        & Answered(nameof(AddressPhone), AddressPhone) & Answered(nameof(AddressConfirmedOn), AddressConfirmedOn)
            ? ActAsync(moment => DeliveryActs.ConfirmAddress(Case, ConfirmingParty!.Value, Confirmed(moment), moment), stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private DeliveryAddress Confirmed(Moment moment) => new(AddressRecipient!, ConfirmedAddress!, AddressPhone!, AddressConfirmedOn!.Value, moment.By.DisplayName)
    {
        PostCode = PostCode,
        Substitute = AddressSubstitute,
        MessagePhone = MessagePhone,
        Email = AddressEmail,
        AgreesToElectronic = AgreesToElectronic,
    };

    /// <summary>The picture or slip that was handed in with the form; null where none was, with an error beside the field where it is not good.</summary>
    private async Task<KeptFile?> ProofAsync(CancellationToken stop) =>
        ProofUpload is not null && await CaseUploads.ReadAsync(ProofUpload, nameof(ProofUpload), ModelState, stop) is { } judged
            ? await uploads.KeepAsync(Number.DistrictCode, judged, stop)
            : null;

    private Refusal? Keep(KeptFile? proof, Moment moment) =>
        proof is null ? null : Case.Attach(proof.AsAttachment(null, moment, AttachmentKind.SignedScan, Labels.Get("DeliveryProof")), moment);

    /// <summary>The file handed in now is the last of the case when it is counted.</summary>
    private List<int> ProofsWith(KeptFile? proof) => proof is null ? [.. DeliveryProofs] : [.. DeliveryProofs, Case.Attachments.Count];

    private string Here => $"/cases/{Number}/deliveries";
}
