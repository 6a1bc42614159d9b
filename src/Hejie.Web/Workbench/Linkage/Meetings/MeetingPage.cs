using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Meetings;

/// <summary>A page on which it is said what a meeting is about and who comes.</summary>
public abstract class MeetingPage(JointMeetingBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    protected const int SpareRows = 2;

    [BindProperty]
    public MeetingTopic? Topic { get; set; }

    [BindProperty, StringLength(MeetingPlan.LongestTitle)]
    public string? MeetingTitle { get; set; }

    [BindProperty, StringLength(MeetingPlan.LongestAgenda)]
    public string? Agenda { get; set; }

    [BindProperty]
    public List<MemberRow> Members { get; set; } = [];

    /// <summary>Numbers, apart by commas, blanks or lines.</summary>
    [BindProperty, StringLength(500)]
    public string? CaseNumbers { get; set; }

    protected JointMeetingBoard Board => board;

    /// <summary>What was typed; null where it was not understood, and the fields say so.</summary>
    protected MeetingPlan? ReadPlan(DateTime from, DateTime until, string place)
    {
        Need(nameof(Topic), Topic);
        return !ModelState.IsValid ? null : new MeetingPlan(
            Topic!.Value, MeetingTitle ?? "", Agenda ?? "", from, until, place, MemberRow.Read(Members),
            [.. (CaseNumbers ?? "").Split(['、', '，', ',', ' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }

    protected void Fill(MeetingPlan plan)
    {
        (Topic, MeetingTitle, Agenda, CaseNumbers) = (plan.Topic, plan.Title, plan.Agenda, string.Join('、', plan.CaseNumbers));
        Members = [.. plan.Members.Select(MemberRow.Of), .. Enumerable.Range(0, SpareRows).Select(_ => new MemberRow())];
    }

    protected IActionResult NoSuch(string field, string text)
    {
        ModelState.AddModelError(field, FieldTexts.Get(text));
        return Again(StatusCodes.Status400BadRequest);
    }
}
