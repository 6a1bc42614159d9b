using Hejie.Domain.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>What there is to choose from on the pages of a case.</summary>
public static class Choices
{
    /// <summary>Every value of a code, or those given, with their words.</summary>
    public static IReadOnlyList<Choice> Of<T>(params IReadOnlyList<T> values) where T : struct, Enum =>
        [.. (values.Count > 0 ? values : Enum.GetValues<T>()).Select(value => new Choice(value.ToString(), Labels.Of(value)))];

    public static IReadOnlyList<Choice> PartiesOf(MediationCase mediation) => Of(mediation.Parties);

    public static IReadOnlyList<Choice> PartiesOf(MediationCase mediation, Func<CaseParty, bool> only) => Of(mediation.Parties.Where(only));

    public static IReadOnlyList<Choice> ApplicantsOf(MediationCase mediation) => Of(mediation.Applicants);

    private static IReadOnlyList<Choice> Of(IEnumerable<CaseParty> parties) =>
        [.. parties.Select(party => new Choice($"{party.Number}", $"{Labels.Of(party.Role)} {party.Name}"))];

    /// <summary>Whom every party agrees to invite.</summary>
    public static IReadOnlyList<Choice> AgreedInviteesOf(MediationCase mediation) =>
        [.. mediation.InviteesNow.Where(mediation.IsAgreedTo).Select(invitee => new Choice($"{invitee.Number}", invitee.Details.Name, invitee.Details.Relation))];

    public static IReadOnlyList<Choice> MediatorsOf(MediationCase mediation) =>
        [.. mediation.Mediators.Where(named => named.IsActive).Select(named => new Choice($"{named.MediatorId.Value}", named.Name))];
}
