using System.Collections.Frozen;
using System.Globalization;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Workbench.Cases.Show;

/// <summary>The page on which something that a case lacks is added.</summary>
/// <param name="Page">The template of its address.</param>
public sealed record MissingItem(CompletenessItem Item, string Page, Permission Permission)
{
    private const string PartyPage = "/cases/{number}/parties/{party:int}";
    private const string SignaturesPage = "/cases/{number}/agreement/signatures";

    private static readonly FrozenDictionary<CompletenessKind, CaseStep> Steps = new Dictionary<CompletenessKind, CaseStep>
    {
        [CompletenessKind.Identity] = CaseStep.Attach,
        [CompletenessKind.AuthorityLetter] = CaseStep.Attach,
        [CompletenessKind.PresenceProof] = CaseStep.Attach,
        [CompletenessKind.Review] = CaseStep.Review,
        [CompletenessKind.Answer] = CaseStep.Contact,
        [CompletenessKind.Risk] = CaseStep.HandleRisk,
        [CompletenessKind.Host] = CaseStep.Assign,
        [CompletenessKind.RecusalDecision] = CaseStep.DecideRecusal,
        [CompletenessKind.RightsNotice] = CaseStep.GiveNotice,
        [CompletenessKind.NonAcceptanceNotice] = CaseStep.GiveNotice,
        [CompletenessKind.TerminationNotice] = CaseStep.GiveNotice,
        [CompletenessKind.AgreementCopy] = CaseStep.Deliver,
        [CompletenessKind.Session] = CaseStep.PlanSession,
        [CompletenessKind.Record] = CaseStep.HoldSession,
        [CompletenessKind.RecordSignatures] = CaseStep.HoldSession,
        [CompletenessKind.ExpertOpinion] = CaseStep.ConsultExperts,
        [CompletenessKind.Agreement] = CaseStep.Agree,
        [CompletenessKind.Seal] = CaseStep.Seal,
        [CompletenessKind.CourtAnswer] = CaseStep.Confirm,
        [CompletenessKind.Performance] = CaseStep.Perform,
        [CompletenessKind.Visit] = CaseStep.FollowUp,
    }.ToFrozenDictionary();

    public static MissingItem Of(CompletenessItem item) => item.Kind switch
    {
        CompletenessKind.Contact or CompletenessKind.Guardian => new(item, PartyPage, Permission.CompleteParty),
        CompletenessKind.Record when item.Number is null => Of(item, CaseStep.Attach), // no session was held of which it could be written
        CompletenessKind.AgreementSignatures => new(item, SignaturesPage, Permission.SignAsMediator),
        _ => Of(item, Steps[item.Kind]),
    };

    private static MissingItem Of(CompletenessItem item, CaseStep step) => new(item, CaseSteps.PageOf(step), CaseSteps.PermissionOf(step));

    public string AddressIn(CaseNumber number) => Page
        .Replace("{number}", number.Text, StringComparison.Ordinal)
        .Replace("{party:int}", Spelled(Item.Party), StringComparison.Ordinal)
        .Replace("{session:int}", Spelled(Item.Number), StringComparison.Ordinal);

    private static string Spelled(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
