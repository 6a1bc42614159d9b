using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.People;
using Hejie.Domain.Sessions;

namespace Hejie.Papers.Tests;

/// <summary>Papers of one made-up case, short by default and as long as a test wants.</summary>
internal static partial class SamplePapers
{
    public const string Committee = "青岛市市南区湛山街道人民调解委员会";
    public const string Applicant = "演示王喆堃";
    public const string Respondent = "演示李旻昇";
    public static readonly DateOnly Day = new(2026, 3, 5);
    public static readonly SealMark Seal = new(Committee, Day);

    public static readonly PaperTerm Payment = new(Respondent, Applicant, "李旻昇赔偿王喆堃因漏水造成的墙面、地板损失", 1_234_560, new(2026, 3, 20), "银行转账", "王喆堃指定账户");
    public static readonly PaperTerm Repair = new(Respondent, Applicant, "李旻昇修复卫生间防水层，并承担维修费用", null, new(2026, 4, 10), "委托有资质的维修单位施工", "湛山一路演示小区3号楼502室");

    private static readonly string[] Applicants = [Applicant];
    private static readonly string[] Respondents = [Respondent];
    private static readonly string[] Mediators = ["演示张婳瑄", "演示刘翀"];

    private const string Told =
        "2025年12月起，湛山一路演示小区3号楼502室卫生间渗漏，致楼下402室客厅墙面、地板受损。双方多次协商未果，对损失数额和修复责任有争议。";

    public static PaperSignature Ink(string name) => new(name, SignatureKind.Handwritten, Day, Scribble());

    public static PartyBlock Person(PartyRole role, string name) => new()
    {
        Role = role,
        Name = name,
        Sex = Sex.Male,
        Ethnicity = "汉族",
        Age = 46,
        Occupation = "教师",
        Contact = "13800000000",
        Address = "青岛市市南区湛山一路演示小区3号楼402室",
        IdNumber = "370202198001010015",
    };

    public static PartyBlock Company => new()
    {
        Role = PartyRole.Respondent,
        Kind = PartyKind.LegalPerson,
        Name = "演示青岛海天物业服务有限公司",
        HeadName = "演示陈镕",
        HeadTitle = "总经理",
        Address = "青岛市市南区香港中路演示大厦1801室",
        CreditCode = "91370200MA00000000",
        Contact = "0532-80000000",
        Representative = new(RepresentativeKind.Entrusted, "演示周玥", "本单位员工", "370202199001010022", "13900000000", true),
    };

    /// <summary>Every form filled in, as docs/forms shows them.</summary>
    public static IReadOnlyList<CasePaper> Examples { get; } = [Cover, Contents, Back with { Pages = 24, Exhibits = 0, Files = 1 }, .. All(null)];

    /// <summary>Every form that is filled in with words; <paramref name="story"/> goes into each field that people tell freely, or what such a case would say.</summary>
    public static IReadOnlyList<CasePaper> All(string? story) => [.. Core(story), .. Wishes(story), .. Inquiries(story), .. Linkage(story), .. Office(story)];

    private static IReadOnlyList<CasePaper> Core(string? story) =>
    [
        new MediationApplicationPaper
        {
            Committee = Committee, CaseNumber = "370202-2026-000042", Parties = [Person(PartyRole.Applicant, Applicant), Company],
            Statement = story ?? Told, Requests = ["赔偿损失12,345.60元", story ?? "修复卫生间防水层"], Signatures = [Ink(Applicant)], On = Day,
        },
        Stamp(new AcceptanceRegistrationPaper
        {
            AcceptedOn = Day, Applicants = Applicants, Respondents = Respondents, Type = DisputeType.Neighborhood,
            Source = CaseSource.PartyApplication, Summary = story ?? Told, Parties = [Ink(Applicant), Ink(Respondent)],
            Registrar = new("演示赵登记", SignatureKind.Electronic, Day), Seal = Seal,
        }),
        Stamp(new NonAcceptanceNoticePaper
        {
            Addressees = Applicants, Respondents = Respondents, Type = DisputeType.Labor, AppliedOn = Day,
            Reason = NonAcceptanceReason.AlreadyWithAuthority, Explanation = story ?? "劳动人事争议仲裁委员会已于2026年2月26日受理。", On = Day, Seal = Seal,
        }),
        Stamp(new AcceptanceNoticePaper
        {
            Applicants = Applicants, Respondents = Respondents, Type = DisputeType.Neighborhood, AcceptedOn = Day,
            Mediators = Mediators, MediateBy = Day.AddDays(30), Place = "湛山街道人民调解室", Phone = "0532-80000001", Seal = Seal,
        }),
        Stamp(new PrivacyConsentPaper
        {
            Person = Applicant, Phone = "0532-80000001", Given = [ConsentKind.PrivacyNotice, ConsentKind.SensitiveInformation],
            NoticeVersion = "2026-01", Signature = Ink(Applicant), On = Day,
        }),
        Stamp(new LimitationProofPaper
        {
            Applicants = Applicants, Respondents = Respondents, Type = DisputeType.Neighborhood, Requests = ["赔偿损失12,345.60元", story ?? "修复卫生间防水层"],
            AppliedOn = Day, On = Day, Seal = Seal,
        }),
        Stamp(new RightsNoticePaper
        {
            Mediators = Mediators, Choice = AssignmentMode.ChosenByParties, ToldBy = Mediators[0],
            Parties = [new(Applicant, NoticeWay.Oral, Day, false, false, Ink(Applicant)), new(Respondent, NoticeWay.Electronic, Day, true, true)],
        }),
        Record(story),
        Agreement(story),
        Stamp(new OralAgreementPaper
        {
            Parties = [Person(PartyRole.Applicant, Applicant), Person(PartyRole.Respondent, Respondent)], Facts = story ?? Told,
            Terms = [Payment], PerformedAtOnce = true, AgreedOn = Day, Mediators = [Ink(Mediators[0])], Seal = Seal,
        }),
        Stamp(new TerminationNoticePaper
        {
            Addressees = [Applicant, Respondent], Applicants = Applicants, Respondents = Respondents, Type = DisputeType.Neighborhood,
            AcceptedOn = Day, AppliedOn = Day, On = Day.AddDays(20), Mediators = Mediators, Reason = TerminationReason.GapTooWide, Explanation = story ?? "双方对赔偿数额的意见相差较大。", Seal = Seal,
        }),
        Stamp(new ConfirmationApplicationPaper
        {
            Court = "青岛市市南区人民法院", Parties = [Person(PartyRole.Applicant, Applicant), Company],
            Deliveries = [new(Applicant, "湛山一路演示小区3号楼402室", "13800000000"), new(Company.Name!, null, null)],
            Applicants = Applicants, Respondents = Respondents, Type = DisputeType.Neighborhood, Mediators = Mediators, Facts = story ?? Told,
            EffectiveOn = Day, ConfirmBy = Day.AddDays(32), Enclosures = [ConfirmationEnclosure.Agreement, ConfirmationEnclosure.IdentityOfUnits],
        }),
        Stamp(new HostingCertificatePaper
        {
            Court = "青岛市市南区人民法院", Applicants = Applicants, Respondents = Respondents, Type = DisputeType.Neighborhood, AcceptedOn = Day,
            HeldOn = [Day, Day.AddDays(2)], Mediators = Mediators, EffectiveOn = Day.AddDays(2), HostUnit = "湛山街道办事处", EstablishedOn = new(2010, 1, 1),
            FilingNumber = "演示备案1号", Address = "湛山街道演示路1号", Contact = Mediators[0], Phone = "0532-80000001", On = Day.AddDays(3), Seal = Seal,
        }),
        Stamp(new TransferLetterPaper
        {
            Addressee = "青岛市公安局市南分局", To = HandoverTo.Police, Applicants = Applicants, Respondents = Respondents, Type = DisputeType.Neighborhood,
            AppliedOn = Day, AcceptedOn = Day, Summary = story ?? Told, Reason = story ?? "调解中一方推搡对方致其手臂擦伤，可能引起治安案件。", Enclosures = ["伤情照片"], Contact = Mediators[0], Phone = "0532-80000001",
            Receipt = story ?? "已接收，由湛山派出所办理。", On = Day.AddDays(2), Seal = Seal,
        }),
        Stamp(new FollowUpPaper
        {
            Interviewees = Applicants, Applicants = Applicants, Respondents = Respondents, Type = DisputeType.Neighborhood, On = Day,
            Channel = ContactChannel.Telephone, Performance = PerformanceStatus.InPart, Satisfaction = 5, RelapseRisk = false, RelationshipRepaired = true,
            LawUnderstood = "相邻各方排水、用水要给对方便利",
            Findings = story ?? "赔偿款已按期转账，防水层已修复，未再渗漏；双方见面能打招呼，没有新的矛盾。", Visitor = Ink(Mediators[0]),
        }),
        Stamp(new UrgeNoticePaper
        {
            Addressee = Respondent, EffectiveOn = Day, Terms = [Payment], PerformBy = Day.AddDays(40), Phone = "0532-80000001", On = Day.AddDays(30), Seal = Seal,
        }),
        Stamp(new PerformanceConfirmationPaper
        {
            EffectiveOn = Day, Terms = [new(Payment, Day.AddDays(3), "转账回单"), new(Repair, Day.AddDays(9), story ?? "施工单据、照片")], IsComplete = true,
            Parties = [Ink(Applicant), Ink(Respondent)], On = Day.AddDays(9), Seal = Seal,
        }),
        Stamp(new ClosingReportPaper
        {
            Mediators = Mediators, AcceptedOn = Day, ClosedOn = Day.AddDays(40), Parties = [Person(PartyRole.Applicant, Applicant), Company],
            Source = CaseSource.Entrusted, Referral = ReferralKind.Police, Type = DisputeType.Neighborhood, Summary = story ?? Told,
            Outcome = CaseOutcome.Settled, Result = story ?? "双方自愿达成书面协议。", PerformedOn = Day.AddDays(9), Handler = Ink(Mediators[0]), On = Day.AddDays(40),
        }),
        Stamp(new DeliveryReceiptPaper
        {
            Papers = [new(NoticeKind.AcceptanceNotice, 1)], Recipient = Respondent, Place = "湛山街道人民调解室", Way = DeliveryWay.Direct, SentOn = Day,
            ReceivedOn = Day, Signature = Ink(Respondent), DeliveredBy = Mediators[1], Remarks = story ?? "当事人当场签收。",
        }),
        Stamp(new VolumeStatementPaper { Statement = story ?? "现场录像一段以电子文件随卷保存；其余文书、材料齐全。", Compiler = "演示孙立卷", Checker = "演示吴检查", On = Day.AddDays(41) }),
    ];

    public static MediationRecordPaper Record(string? story) => Stamp(new MediationRecordPaper
    {
        Number = 1,
        From = new(2026, 3, 5, 9, 30, 0),
        To = new(2026, 3, 5, 11, 5, 0),
        Place = "湛山街道人民调解室",
        Mode = MediationMode.OnSite,
        Openness = SessionOpenness.Closed,
        Tactic = MediationTactic.FaceToFace,
        Applicants = Applicants,
        Respondents = Respondents,
        Type = DisputeType.Neighborhood,
        Present = [Person(PartyRole.Applicant, Applicant), Person(PartyRole.Respondent, Respondent)],
        Invitees = [new PaperInvitee("演示郑某", "楼组长")],
        OnlineChecks = story is null ? [] : [new PaperOnlineCheck(Applicant, IdentityMatch.ShownOnCamera, true, OnlineAccess.OwnDevice, Mediators[0]), new PaperOnlineCheck(Respondent, null, false, null, Mediators[0])],
        UncheckedReason = story,
        Host = Mediators[0],
        Mediators = Mediators,
        Recorder = "演示冯记录",
        RightsTold = story ?? "主持人宣读当事人权利义务告知书，询问是否申请回避。双方表示听清，不申请回避。",
        Principles = story ?? "本次调解在自愿、平等的基础上进行，不公开；由张婳瑄主持，刘翀参加，邀请楼组长郑某参与，双方同意。",
        Statements = story ?? "王喆堃：去年冬天起卫生间顶部漏水，客厅墙面、地板受损。李旻昇：承认卫生间防水老化，但认为损失没有那么多。",
        FactsChecked = story ?? "双方与物业人员共同查看现场，确认渗漏来自502室卫生间；损失参照两家装修单位的报价。",
        RisksTold = story ?? "告知双方诉讼的时间、费用和举证责任，以及虚假陈述的后果。",
        LawTaught = story ?? "讲解《中华人民共和国民法典》关于相邻关系的规定：不动产权利人应当正确处理相邻关系。",
        Result = story ?? "双方达成一致，由李旻昇赔偿损失并修复防水层，制作调解协议书。",
        PartySignatures = [Ink(Applicant), Ink(Respondent)],
        MediatorSignatures = [Ink(Mediators[0]), Ink(Mediators[1])],
        RecorderSignature = new("演示冯记录", SignatureKind.ScannedPaper, Day),
    });

    public static AgreementPaper Agreement(string? story) => Stamp(new AgreementPaper
    {
        Parties = [Person(PartyRole.Applicant, Applicant), Company],
        Facts = story ?? Told,
        Terms = [Payment, Repair],
        Copies = 3,
        PartySignatures = [Ink(Applicant), Ink(Respondent) with { SealBy = Company.Name }],
        MediatorSignatures = [Ink(Mediators[0]), Ink(Mediators[1])],
        HasUnconfirmable = true,
        Recorder = Ink("演示冯记录"),
        Seal = Seal,
        EffectiveOn = Day,
        ConfirmBy = Day.AddDays(30),
    });

    public static VolumeCoverPaper Cover => Stamp(new VolumeCoverPaper
    {
        Applicants = Applicants,
        Respondents = Respondents,
        Type = DisputeType.Neighborhood,
        Mediators = Mediators,
        From = Day,
        To = Day.AddDays(20),
        Compiler = "演示孙立卷",
        CompiledOn = Day.AddDays(41),
        Retention = RetentionPeriod.LongTerm,
        CaseNumber = "370202-2026-000042",
    });

    public static VolumeIndexPaper Contents => Stamp(new VolumeIndexPaper
    {
        Lines =
        [
            new("人民调解申请书", 1), new("人民调解受理登记表", 3), new("人民调解当事人权利义务告知书", 4), new("当事人身份信息表", 7),
            new("人民调解记录", 9), new("人民调解协议书", 12), new("履行完毕确认书", 15), new("人民调解回访记录", 16), new("人民调解结案报告表", 17),
        ],
    });

    public static VolumeBackCoverPaper Back => Stamp(new VolumeBackCoverPaper { Compiler = "演示孙立卷", ArchivedOn = Day.AddDays(41), Receiver = "演示档案室" });

    public static AttachedPaper Attached(FormCode form, string name, string type, byte[] content) =>
        new(form, name, type, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)), content) { From = Applicant, On = Day };

    /// <summary>A picture of the given size as a PNG of true colour.</summary>
    public static byte[] Png(int width, int height, Func<int, int, (byte R, byte G, byte B, byte A)> colour)
    {
        using var raw = new MemoryStream();
        for (var y = 0; y < height; y++)
        {
            raw.WriteByte(0);
            for (var x = 0; x < width; x++)
            {
                var (r, g, b, a) = colour(x, y);
                raw.Write([r, g, b, a]);
            }
        }
        return PngOf([.. BigEndian(width), .. BigEndian(height), 8, 6, 0, 0, 0], raw.ToArray());
    }

    /// <summary>A PNG from its header and its rows, each row after its filter byte.</summary>
    public static byte[] PngOf(byte[] header, byte[] rows, byte[]? palette = null, byte[]? transparency = null)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(rows);
        }
        byte[] colours = palette is null ? [] : Chunk("PLTE", palette);
        byte[] holes = transparency is null ? [] : Chunk("tRNS", transparency);
        return
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. colours, .. holes, .. Chunk("IDAT", packed.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    /// <summary>A drawn name: a dark wave on nothing.</summary>
    public static byte[] Scribble() => Png(300, 90, (x, y) =>
    {
        var line = 45 + (28 * Math.Sin(x / 17.0)) - (x / 12.0);
        return Math.Abs(y - line) < 4 ? ((byte)20, (byte)20, (byte)60, (byte)255) : ((byte)0, (byte)0, (byte)0, (byte)0);
    });

    private static T Stamp<T>(T paper) where T : CasePaper =>
        paper with { Committee = Committee, CaseNumber = "370202-2026-000042", VolumeNumber = "(2026)青南湛人调字第0012号" };

    private static byte[] Chunk(string kind, byte[] body) => [.. BigEndian(body.Length), .. Encoding.ASCII.GetBytes(kind), .. body, 0, 0, 0, 0];

    private static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
