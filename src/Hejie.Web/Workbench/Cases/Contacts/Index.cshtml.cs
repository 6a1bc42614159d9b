using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Contacts;

/// <summary>The contact ladder: every try to reach a party, and what a party said at the counter or on the telephone.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public int? Party { get; set; }

    [BindProperty]
    public ContactChannel? Channel { get; set; }

    [BindProperty]
    public ContactOutcome? Outcome { get; set; }

    [BindProperty, StringLength(500)]
    public string? Note { get; set; }

    [BindProperty]
    public int? Answering { get; set; }

    [BindProperty]
    public Willingness? Answer { get; set; }

    [BindProperty]
    public ContactChannel? AnsweredBy { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Words { get; set; }

    /// <summary>What may still be said: anything before acceptance, nothing but a refusal after it (P-1).</summary>
    public IReadOnlyList<Choice> Answers => Case.State switch
    {
        CaseState.Registered or CaseState.UnderReview or CaseState.AwaitingRespondentConsent =>
            Choices.Of(Willingness.Agrees, Willingness.Refuses, Willingness.Asks),
        _ when Case.State.IsUnderMediation() && !Case.IsRefused => Choices.Of(Willingness.Refuses),
        _ => [],
    };

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            Party = Answering = Case.StillToAgree.FirstOrDefault()?.Number;
            Channel = AnsweredBy = ContactChannel.Telephone;
        }
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Answered(nameof(Party), Party) & Answered(nameof(Channel), Channel) & Answered(nameof(Outcome), Outcome)
            ? await ActAsync(moment => Case.LogContact(
                new ContactAttempt(Party!.Value, moment.Now, Channel!.Value, Outcome!.Value, User.Actor().DisplayName, Note), moment), stop, Here)
            : await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken stop) =>
        Answered(nameof(Answering), Answering) & Answered(nameof(Answer), Answer) & Answered(nameof(AnsweredBy), AnsweredBy)
            ? await ActAsync(moment => Case.RecordAnswer(Answering!.Value, Answer!.Value, AnsweredBy!.Value, Words, moment), stop)
            : await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    protected override IEnumerable<StoredField> StoredIn(CaseFile file) =>
        Answer is not null && Answering is { } number && file.Case.Party(number) is { } party
            ? [new(nameof(Answer), null, Labels.Of(party.Willingness))]
            : [];

    private string Here => $"/cases/{Number}/contacts";
}
