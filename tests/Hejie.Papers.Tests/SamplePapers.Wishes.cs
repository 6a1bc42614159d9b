using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.People;

namespace Hejie.Papers.Tests;

internal static partial class SamplePapers
{
    /// <summary>What parties ask, consent to and confirm.</summary>
    private static IReadOnlyList<CasePaper> Wishes(string? story) =>
    [
        Dispute(new PowerOfAttorneyPaper
        {
            Principal = Company, Agent = Company.Representative, AgentSex = Sex.Female, AgentUnit = story ?? Company.Name,
            PrincipalSignature = Ink(Company.HeadName!) with { SealBy = Company.Name }, AgentSignature = Ink("演示周玥"),
        }),
        Dispute(new RepresentativeElectionPaper
        {
            Side = PartyRole.Applicant, CommonRequest = story ?? "要求物业公司修复屋面防水，赔偿顶层六户住户的损失。", Place = "湛山街道人民调解室", MaySettle = false,
            Representatives = [new(Applicant, "370202198001010015", "13800000000", "3号楼402室"), new("演示黄翊宸", "370202197505050017", "13700000000", "3号楼602室")],
            Electors = [.. new[] { Applicant, "演示黄翊宸", "演示何昕玥", "演示高梓晗", "演示林沐宸", "演示罗一诺" }.Select(Ink)], Witness = Ink(Mediators[0]), On = Day,
        }),
        Dispute(new DeliveryAddressPaper
        {
            Party = Applicant, Recipient = Applicant, Substitute = "演示王父（父子）", Address = story ?? "青岛市市南区湛山一路演示小区3号楼402室",
            PostCode = "266071", Phone = "13800000000", AgreesToElectronic = true, MessagePhone = "13800000000", Email = "demo@example.com",
            Signature = Ink(Applicant), TakenDownBy = "演示赵登记", On = Day,
        }),
        Dispute(new RecusalPaper
        {
            Requester = Respondent, Mediator = Mediators[1], Ground = story ?? "刘翀与申请人是同一单位的同事，可能影响公正调解。", RequestedOn = Day,
            Signature = Ink(Respondent), Granted = true, Decision = story ?? "经核实，二人确为同事，调换为演示陈砚秋。", DecidedOn = Day.AddDays(1), Seal = Seal,
        }),
        Dispute(new ExtensionConsentPaper
        {
            AcceptedOn = Day, Reason = story ?? "防水层修复需要等候雨季之前施工，双方愿意在查看修复效果之后继续协商。", Length = 15, Unit = PeriodUnit.CalendarDays,
            CommitteeAgrees = true, Parties = [Ink(Applicant), Ink(Respondent)], AgreedOn = Day.AddDays(20), Seal = Seal,
        }),
        Dispute(new InvitationPaper
        {
            Session = 1, Invitee = "演示郑某", Relation = "楼组长", Reason = "熟悉两家情况", At = new(2026, 3, 5, 9, 30, 0), Place = story ?? "湛山街道人民调解室",
            Parties = [Ink(Applicant), Ink(Respondent)], Contact = Mediators[0], Phone = "0532-80000001", On = Day.AddDays(-2), Seal = Seal,
        }),
        Dispute(new WithdrawalPaper
        {
            Party = Applicant, TakesBack = true, AppliedOn = Day, Reason = story ?? "双方已自行和解，不再需要调解。", Signature = Ink(Applicant),
            TakenDownBy = "演示赵登记", On = Day.AddDays(6),
        }),
        Dispute(new UndisputedFactsPaper
        {
            Facts = ["渗漏来自502室卫生间。", story ?? "402室客厅墙面受损面积为六平方米。"], Parties = [Ink(Applicant), Ink(Respondent)],
            Mediators = [Ink(Mediators[0]), Ink(Mediators[1])], On = Day.AddDays(20), Seal = Seal,
        }),
    ];

    private static T Dispute<T>(T paper) where T : DisputePaper =>
        Stamp(paper with { Applicants = Applicants, Respondents = Respondents, Type = DisputeType.Neighborhood });
}
