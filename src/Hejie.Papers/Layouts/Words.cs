using Hejie.Domain.Agreements;
using System.Globalization;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Money;
using Hejie.Domain.People;
using Hejie.Domain.Sessions;

namespace Hejie.Papers.Layouts;

/// <summary>The Chinese of codes, days and amounts as papers write them.</summary>
internal static class Words
{
    public const string OpenDay = "　　　年　　月　　日";

    public static string Day(DateOnly? day) => day is { } d ? $"{d.Year}年{d.Month}月{d.Day}日" : OpenDay;

    public static string Clock(DateTime? at) => at is { } t ? $"{t.Year}年{t.Month}月{t.Day}日{t.Hour}时{t.Minute:00}分" : "　　　年　　月　　日　　时　　分";

    public static string Join(IEnumerable<string> names) => string.Join('、', names);

    public static string? JoinOrNull(IReadOnlyCollection<string> names) => names.Count == 0 ? null : Join(names);

    /// <summary>12,345.60元（人民币壹万贰仟叁佰肆拾伍元陆角整）.</summary>
    public static string Money(long fen) =>
        $"{(fen / 100m).ToString("N2", CultureInfo.InvariantCulture)}元（大写：人民币{ChineseAmount.Of(fen)}）";

    /// <summary>张某与李某邻里纠纷: how a volume and a dispute are called.</summary>
    public static string? DisputeName(IReadOnlyCollection<string> applicants, IReadOnlyCollection<string> respondents, DisputeType? type) =>
        applicants.Count == 0 || type is not { } kind ? null
        : respondents.Count == 0 ? $"{Several(applicants)}{Of(kind)}"
        : $"{Several(applicants)}与{Several(respondents)}{Of(kind)}";

    public static string? DisputeName(IDisputePaper paper) => DisputeName(paper.Applicants, paper.Respondents, paper.Type);

    private static string Several(IReadOnlyCollection<string> names) =>
        names.Count > 3 ? $"{names.First()}等{names.Count}方" : Join(names);

    public static string Of(RevisionKind kind) => kind == RevisionKind.Supplement ? "补充" : "变更";

    public static string Of(Sex sex) => sex == Sex.Male ? "男" : "女";

    public static string Of(PartyRole role) => role switch
    {
        PartyRole.Applicant => "申请人",
        PartyRole.Respondent => "被申请人",
        _ => "第三人",
    };

    public static string Of(DisputeType type) => type switch
    {
        DisputeType.MarriageFamily => "婚姻家庭纠纷",
        DisputeType.Neighborhood => "邻里纠纷",
        DisputeType.HousingHomestead => "房屋、宅基地纠纷",
        DisputeType.Contract => "合同纠纷",
        DisputeType.ProductionBusiness => "生产经营纠纷",
        DisputeType.DamageCompensation => "损害赔偿纠纷",
        DisputeType.ForestLand => "山林土地纠纷",
        DisputeType.LandRequisition => "征地拆迁纠纷",
        DisputeType.Environment => "环境污染纠纷",
        DisputeType.Labor => "劳动争议",
        DisputeType.Consumer => "消费纠纷",
        DisputeType.Tourism => "旅游纠纷",
        DisputeType.ECommerce => "电子商务纠纷",
        DisputeType.Medical => "医疗纠纷",
        DisputeType.TrafficAccident => "道路交通事故纠纷",
        DisputeType.Property => "物业纠纷",
        DisputeType.Finance => "金融（保险）纠纷",
        DisputeType.IntellectualProperty => "知识产权纠纷",
        DisputeType.SchoolCampus => "校园纠纷",
        DisputeType.PublicTransit => "公共场所（地铁）纠纷",
        DisputeType.CommunityAffairs => "村（居）务管理纠纷",
        _ => "其他纠纷",
    };

    public static string Of(ReferralKind kind) => kind switch
    {
        ReferralKind.CourtAssigned => "人民法院委派",
        ReferralKind.CourtEntrusted => "人民法院委托",
        ReferralKind.Police => "公安机关移送",
        ReferralKind.Procuratorate => "人民检察院移送",
        ReferralKind.Petition => "信访部门移送",
        ReferralKind.Arbitration => "仲裁机构委托",
        _ => "有关部门移送",
    };

    public static string Of(RiskLevel level) => level switch
    {
        RiskLevel.Low => "低",
        RiskLevel.Medium => "一般",
        RiskLevel.High => "较高",
        _ => "紧急",
    };

    public static string Of(DifficultyLevel level) => level switch
    {
        DifficultyLevel.Simple => "简单",
        DifficultyLevel.Ordinary => "一般",
        DifficultyLevel.Difficult => "疑难",
        _ => "重大",
    };

    public static string Of(MediationMode mode) => mode switch
    {
        MediationMode.OnSite => "现场调解",
        MediationMode.Telephone => "电话调解",
        MediationMode.Doorstep => "上门调解",
        _ => "网络调解",
    };

    public static string Of(MediationTactic tactic) => tactic == MediationTactic.FaceToFace ? "面对面" : "背对背";

    public static string Of(IdentityMatch match) => match switch
    {
        IdentityMatch.ShownOnCamera => "镜头前出示证件",
        IdentityMatch.CopyInFile => "与卷内证件复印件比对",
        _ => "实名登录的平台",
    };

    public static string Of(OnlineAccess access) => access == OnlineAccess.OwnDevice ? "自己有设备" : "由调委会提供场所和设备";

    public static string Of(SessionOpenness openness) => openness == SessionOpenness.Open ? "公开" : "不公开";

    public static string Of(ContactChannel channel) => channel switch
    {
        ContactChannel.ShortMessage => "短信",
        ContactChannel.Telephone => "电话",
        ContactChannel.Letter => "信函",
        ContactChannel.Visit => "上门",
        ContactChannel.Counter => "到窗口",
        ContactChannel.Portal => "网上",
        _ => "电子邮件",
    };

    public static string Of(NoticeWay way) => way switch
    {
        NoticeWay.Direct => "直接送达",
        NoticeWay.Oral => "当面口头告知",
        NoticeWay.Post => "邮寄送达",
        NoticeWay.Electronic => "电子送达",
        _ => "电话告知",
    };

    public static string Of(NoticeKind notice) => notice switch
    {
        NoticeKind.RightsNotice => "人民调解当事人权利义务告知书",
        NoticeKind.AcceptanceNotice => "受理通知书",
        NoticeKind.NonAcceptanceNotice => "不予受理告知书",
        NoticeKind.TerminationNotice => "终止调解告知书",
        NoticeKind.UrgeNotice => "督促履行通知书",
        NoticeKind.SessionNotice => "调解时间地点通知",
        NoticeKind.ConfirmationWindow => "司法确认期限提示",
        NoticeKind.MediationAgreement => "人民调解协议书",
        _ => "其他文书",
    };

    public static string Of(DeliveryWay way) => way switch
    {
        DeliveryWay.Direct => "直接送达",
        DeliveryWay.Left => "留置送达",
        DeliveryWay.Post => "邮寄送达",
        DeliveryWay.Electronic => "电子送达",
        _ => "转交送达",
    };

    public static string Of(ReceiverCapacity capacity) => capacity switch
    {
        ReceiverCapacity.Self => "本人",
        ReceiverCapacity.Household => "同住的成年家属",
        ReceiverCapacity.Guardian => "监护人",
        ReceiverCapacity.Agent => "委托代理人",
        ReceiverCapacity.Head => "法定代表人或者主要负责人",
        ReceiverCapacity.Mailroom => "负责收件的人",
        _ => "指定的代收人",
    };

    public static string Of(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Settled => "达成调解协议",
        CaseOutcome.Failed => "调解不成",
        CaseOutcome.Terminated => "终止调解",
        CaseOutcome.Withdrawn => "申请人撤回申请",
        CaseOutcome.NotAccepted => "不予受理",
        _ => "移送其他组织办理",
    };

    public static string Of(PerformanceStatus status) => status switch
    {
        PerformanceStatus.InFull => "已履行",
        PerformanceStatus.InPart => "部分履行",
        _ => "未履行",
    };

    public static string Of(AssignmentMode mode) => mode == AssignmentMode.ChosenByParties ? "当事人选择" : "人民调解委员会指定";

    public static string Of(RetentionPeriod period) => period switch
    {
        RetentionPeriod.Permanent => "永久",
        RetentionPeriod.LongTerm => "长期",
        _ => "短期",
    };
}
