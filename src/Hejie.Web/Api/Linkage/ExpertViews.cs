using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <param name="Ties">Bodies and persons that the expert is bound to, beside the own unit.</param>
/// <param name="AgreedOn">Day on which the expert agreed to be listed; nobody is listed without.</param>
/// <param name="Mediator">The mediator of the corps who the expert also is.</param>
public sealed record ExpertRequest(
    [Text(ExpertDetails.LongestName)] string Name, [Text(ExpertDetails.LongestUnit)] string Unit, ExpertSource Source, [Items(10)] IReadOnlyList<ExpertGroup> Groups, [Items(40)] IReadOnlyList<DisputeType> Fields,
    [Years] DateOnly From, [Text(ExpertDetails.LongestPost)] string? Post = null, [Items(ExpertDetails.MostTies, Longest = ExpertDetails.LongestTie)] IReadOnlyList<string>? Ties = null,
    [Text(40)] string? Phone = null, [Years] DateOnly? AgreedOn = null, Guid? Mediator = null)
{
    public ExpertDetails Details() => new(Name, Unit, Post, Source, Groups, Fields, Ties ?? [], Phone, AgreedOn, From);
}

/// <param name="On">First day on which the expert is no longer asked.</param>
public sealed record ExpertLeavingRequest([Years] DateOnly On, [Text(200)] string? Reason = null);

public sealed record ExpertReturnRequest([Years] DateOnly AgreedOn);

/// <summary>Where the entry of an expert stands after an act; no name stands in it, because the answer is kept with its once-key.</summary>
public sealed record ExpertStateView(Guid Id, DateOnly From, DateOnly? Until, int Version)
{
    public static ExpertStateView Of(Expert expert) => new(expert.Id.Value, expert.From, expert.Until, expert.Version);
}

/// <param name="Ties">Null for who only reads the register; the telephone is shown in part to him.</param>
public sealed record ListedExpertView(
    Guid Id, string Name, string Unit, string? Post, ExpertSource Source, IReadOnlyList<ExpertGroup> Groups, IReadOnlyList<DisputeType> Fields, string? Phone, IReadOnlyList<string>? Ties,
    Guid? Mediator, DateOnly AgreedOn, DateOnly From, DateOnly? Until, int Version)
{
    public static ListedExpertView Of(Expert expert, bool keeps) => new(
        expert.Id.Value, expert.Name, expert.Unit, expert.Post, expert.Source, expert.Groups, expert.Fields, expert.Phone is { } phone && !keeps ? Masking.Phone(phone) : expert.Phone,
        keeps ? expert.Ties : null, expert.MediatorId?.Value, expert.AgreedOn, expert.From, expert.Until, expert.Version);
}

/// <param name="BySource">How many come from each source, of those that the list holds whatever their source.</param>
/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record ExpertPageView(IReadOnlyList<SourceCount> BySource, IReadOnlyList<ListedExpertView> Items, string? Next);

/// <param name="Importance">Why a property dispute is difficult or matters to the whole district; needed for the lawyers' group where the difficulty is not confirmed.</param>
/// <param name="IsNameless">The experts are told of no party; then nobody need agree.</param>
/// <param name="Consents">Numbers of the parties who agreed, on <paramref name="ConsentedOn"/>.</param>
public sealed record ConsultationRequest(
    ExpertGroup Group, [Text(ConsultationQuestion.LongestReason)] string Reason, [Text(ConsultationQuestion.LongestFacts)] string Facts, [Text(ConsultationQuestion.LongestQuestions)] string Questions,
    [Text(ConsultationQuestion.LongestReason)] string? Importance = null, [Items(50, Longest = 200)] IReadOnlyList<string>? Materials = null, bool IsNameless = false,
    [Items(60)] IReadOnlyList<int>? Consents = null, [Years] DateOnly? ConsentedOn = null)
{
    public ConsultationQuestion Question() => new(Reason, Importance, Facts, Questions, Materials ?? [], IsNameless);
}

public sealed record ConsultationConsentRequest([Items(60)] IReadOnlyList<int> Parties, [Years] DateOnly On);

public sealed record ConsultationMeetingRequest(
    [Years] DateTimeOffset At, bool IsOnline, [Text(ConsultationMeeting.LongestPlace)] string Place, [Items(JointConsultation.MostExperts)] IReadOnlyList<Guid> Experts);

public sealed record ConsultationReasonRequest([Text(500)] string? Reason = null);

public sealed record OwnOpinionRequest([Text(ConsultationOpinion.LongestText)] string Text);

/// <param name="Words">Needed of an expert who differs.</param>
public sealed record ExpertViewRequest([Range(1, JointConsultation.MostExperts)] int Seat, bool Agrees, [Text(ExpertView.LongestWords)] string? Words = null);

/// <param name="Views">One for each expert who was present.</param>
public sealed record ConsultationOpinionRequest(
    [Text(ConsultationOpinion.LongestText)] string Text, [Text(ExpertDetails.LongestName)] string Recorder, [Items(JointConsultation.MostExperts)] IReadOnlyList<ExpertViewRequest> Views)
{
    public IReadOnlyList<ExpertView> Told() => [.. Views.Select(view => new ExpertView(view.Seat, view.Agrees, view.Words))];
}

/// <param name="Signed">Seats of the experts who signed the opinion.</param>
/// <param name="WithoutSignature">Why others who were there did not; needed only where there are any.</param>
/// <param name="HandTo">An expert who was present and is a mediator of the corps, proposed to mediate the case.</param>
public sealed record ConsultationClosingRequest([Items(JointConsultation.MostExperts)] IReadOnlyList<int> Signed, [Years] DateOnly On, Guid? HandTo = null, [Text(500)] string? WithoutSignature = null);

/// <summary>Where a consultation stands after an act; it names nobody.</summary>
public sealed record ConsultationStateView(Guid Id, string Case, int Number, ConsultationState State, int Version)
{
    public static ConsultationStateView Of(JointConsultation consultation) => new(consultation.Id.Value, consultation.CaseNumber.Text, consultation.Number, consultation.State, consultation.Version);
}

public sealed record ConsultationLineView(Guid Id, string Case, int Number, DisputeType Type, string Committee, ExpertGroup Group, ConsultationState State, DateTime NominatedAt, IReadOnlyList<string> Experts)
{
    public static ConsultationLineView Of(ConsultationLine line) => new(
        line.Consultation.Id.Value, line.Consultation.CaseNumber.Text, line.Consultation.Number, line.Type, line.Committee, line.Consultation.Group, line.Consultation.State, line.Consultation.NominatedAt,
        [.. line.Consultation.Seats.Select(seat => seat.Name)]);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record ConsultationPageView(IReadOnlyList<ConsultationLineView> Items, string? Next);

public sealed record ConsultationSeatView(int Number, Guid Expert, string Name, string Unit, string? Post, bool? WasPresent, bool? Agrees, string? Words, string? OwnOpinion, DateOnly? SignedOn);

/// <param name="Question">Null for who does not read what the experts are told, and once the file is destroyed; the same of the opinion.</param>
/// <param name="StillToConsent">Numbers of the parties who have not agreed.</param>
/// <param name="TakenOverOn">Day from which on the proposed mediator has had the case.</param>
public sealed record ConsultationView(
    ConsultationStateView Consultation, ExpertGroup Group, DateTime NominatedAt, ConsultationQuestion? Question, IReadOnlyList<int> StillToConsent, ConsultationMeeting? Meeting,
    IReadOnlyList<ConsultationSeatView> Seats, ConsultationOpinion? Opinion, Guid? HandedTo, DateOnly? TakenOverOn)
{
    public static ConsultationView Of(ConsultationSheet sheet)
    {
        var (known, sees) = (sheet.Consultation, sheet.SeesWords);
        return new(
            ConsultationStateView.Of(known), known.Group, known.NominatedAt, sees ? sheet.Own is null ? known.Question : known.Question?.ForExperts() : null, [.. known.StillToConsent(sheet.File.Case).Select(party => party.Number)], known.Meeting,
            [.. known.Seats.Select(seat => new ConsultationSeatView(seat.Number, seat.ExpertId.Value, seat.Name, seat.Unit, seat.Post, seat.WasPresent, seat.Agrees, sees ? seat.Words : null, sheet.Keeps || seat == sheet.Own ? seat.OwnOpinion : null, seat.SignedOn))],
            sees ? known.Opinion : null, known.HandedTo?.Value, known.TakenOverOn(sheet.File.Case));
    }
}
