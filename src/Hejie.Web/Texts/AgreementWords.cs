using Hejie.Domain.Agreements;

namespace Hejie.Web.Texts;

/// <summary>The number of an agreement as people read it: a revision bears the agreement's number with what it does and which version it is.</summary>
public static class AgreementWords
{
    public static string NumberOf(MediationAgreement agreement) =>
        agreement.Revision is { } revision ? $"{agreement.Number}{Labels.Get($"VersionMark.{revision.Kind}")}{agreement.Edition}"
        : agreement.Round > 1 ? $"{agreement.Number}{Labels.Get("VersionMark.Again")}{agreement.Edition}"
        : agreement.Number;
}
