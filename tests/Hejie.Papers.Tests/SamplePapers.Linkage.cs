using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;

namespace Hejie.Papers.Tests;

internal static partial class SamplePapers
{
    /// <summary>What goes between the committee and other bodies.</summary>
    private static IReadOnlyList<CasePaper> Linkage(string? story) =>
    [
        Dispute(new ReferralLetterPaper
        {
            LetterNumber = "(2026)鲁0202诉前调字第0123号", Sender = "青岛市市南区人民法院", Kind = ReferralKind.CourtAssigned,
            Parties = [Person(PartyRole.Applicant, Applicant), Person(PartyRole.Respondent, Respondent)], Facts = story ?? Told, PartiesAgree = true, Days = 30,
            Materials = ["起诉状副本", "证据材料一册"], Contact = "演示法官助理程某", Phone = "0532-80000002", On = Day.AddDays(-3),
        }),
        Dispute(new ReferralReplyPaper
        {
            LetterNumber = "(2026)青南司委调字第0003号", Addressee = "青岛市市南区人民法院", TheirNumber = "(2026)鲁0202诉前调字第0123号", ReceivedOn = Day.AddDays(-2),
            Accepts = story is null, Reason = story, Mediators = Mediators, Contact = Mediators[0], Phone = "0532-80000001", On = Day, Seal = Seal,
        }),
        Dispute(new ReferralResultPaper
        {
            LetterNumber = "(2026)青南司委调字第0003号", Addressee = "青岛市市南区人民法院", TheirNumber = "(2026)鲁0202诉前调字第0123号", AcceptedOn = Day,
            EndedOn = Day.AddDays(20), Mediators = Mediators, Outcome = CaseOutcome.Failed,
            Explanation = story ?? "双方对赔偿数额的意见相差较大，期限届满，一方不同意延长。", UndisputedFacts = ["渗漏来自502室卫生间。"],
            Enclosures = ["起诉状副本", "证据材料一册", "无争议事实记载表"], Contact = Mediators[0], Phone = "0532-80000001", On = Day.AddDays(21), Seal = Seal,
        }),
        Dispute(new LegalAidReferralPaper
        {
            Addressee = "青岛市市南区法律援助中心", Person = Person(PartyRole.Applicant, Applicant), Facts = story ?? Told, Wanted = story ?? "代写起诉状，指派律师代理诉讼。",
            Ground = AidGround.Hardship, UrgentBy = Day.AddDays(6), Materials = ["身份证复印件", "调解记录复印件"], Signature = Ink(Applicant),
            Contact = Mediators[0], Phone = "0532-80000001", Receipt = "已接收，七日内作出决定。", On = Day, Seal = Seal,
        }),
        new CourtNotificationPaper
        {
            LetterNumber = "(2026)青南司函字第0021号", Sender = "青岛市市南区司法局", Court = "青岛市市南区人民法院",
            Changes =
            [
                new(Committee, Domain.Organizations.OrganizationCategory.Subdistrict, story ?? "聘任演示陈砚秋为人民调解员", Day),
                new("青岛市市南区物业纠纷人民调解委员会", Domain.Organizations.OrganizationCategory.IndustryProfessional, "新设立，委员五人", Day.AddDays(-10)),
            ],
            Contact = "演示曹科长", Phone = "0532-80000003", On = Day,
        },
    ];
}
