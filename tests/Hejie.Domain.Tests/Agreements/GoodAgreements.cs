using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Money;
using Hejie.Domain.People;
using Hejie.Domain.Tests.Cases;

namespace Hejie.Domain.Tests.Agreements;

/// <summary>An agreement in which there is nothing to mend, with the case that it ends.</summary>
internal sealed record GoodAgreement(string Name, Registration Application, AgreementDraft Draft)
{
    /// <summary>The day on which the case of every story is taken on and its agreement is made.</summary>
    public static readonly DateOnly Day = new(2026, 3, 2);

    public MediationCase Case => CaseWith(Application);

    public static MediationCase CaseWith(Registration application) => CaseStory.Registered(application).InMediation().Case;

    public override string ToString() => Name;
}

/// <summary>Agreements of many kinds of disputes, as mediators write them; every name and sum is made up.</summary>
internal static class GoodAgreements
{
    private static readonly string[] Applicants = ["王建国", "孙丽华", "欧阳明", "马秀英"];
    private static readonly string[] Respondents = ["赵海波", "周文静", "司马亮", "吴桂兰"];

    public static IReadOnlyList<GoodAgreement> All { get; } = [.. Enumerable.Range(0, 4).SelectMany(round => Templates.Select(template => template(new Round(round))))];

    private static IEnumerable<Func<Round, GoodAgreement>> Templates =>
    [
        WaterLeak, PropertyFees, UnpaidWages, ParentSupport, TrafficAccident, BadGoods, Loan, Injury, TourRefund, ParcelDamage, KitchenFumes, LeaseDeposit,
        InsuranceClaim, SchoolAccident, ProjectPayment,
    ];

    private static GoodAgreement WaterLeak(Round r) => r.Agreement(
        DisputeType.Neighborhood, $"{r.B}家卫生间防水层老化，2026年1月漏水泡坏楼下{r.A}家吊顶和墙面。{r.A}要求修好并赔偿，双方对数额有争议。{r.B}承担全部责任。",
        r.Pays(r.Yuan(3000), r.In(10), (money, day) => $"{r.B}于{day}前一次性赔偿{r.A}吊顶和墙面修复费{money}。"),
        Round.Does(2, r.In(18), day => $"{r.B}于{day}前重做卫生间防水层，并做48小时闭水试验，不渗不漏。", "请有防水资质的单位施工，费用自理", $"{r.B}家卫生间"),
        Round.Promises($"今后发生渗漏，双方在接到通知后24小时内互相开门检修。"));

    private static GoodAgreement PropertyFees(Round r) => r.Agreement(
        DisputeType.Property, $"{r.A}物业有限公司为某小区提供物业服务。{r.B}因楼道照明长期不亮，拒绝交纳2025年度物业费，双方就欠费数额发生纠纷。公司对照明失修有责任，{r.B}对欠费有责任。",
        [
            .. r.PaysInThree(r.Yuan(2000), (total, money, day, part) => part switch
            {
                1 => $"{r.B}分三期向{r.A}物业有限公司支付2025年度物业费，总计{total}，第一期于{day}前支付{money}。",
                2 => $"第二期于{day}前支付{money}。",
                _ => $"余款{money}于{day}前付清。",
            }),
            Round.Does(1, r.In(20), day => $"{r.A}物业有限公司于{day}前修复3号楼1至6层楼道照明。", "更换感应灯具", "某小区3号楼"),
        ],
        organizationApplies: $"{r.A}物业有限公司");

    private static GoodAgreement UnpaidWages(Round r)
    {
        var month = r.Yuan(4200);
        return r.Agreement(
            DisputeType.Labor, $"{r.A}自2025年3月起在{r.B}处做厨师，月工资{month:N0}元。{r.B}因经营困难拖欠三个月工资，{r.A}要求支付。{r.B}对拖欠没有异议，承担责任。",
            r.Pays(month * 3, r.In(14), (money, day) => $"{r.B}于{day}前支付{r.A}2025年12月工资{month:N0}元、2026年1月工资{month:N0}元、2026年2月工资{month:N0}元，共计{money}。", "银行转账至原工资卡"),
            Round.Does(2, r.In(8), day => $"{r.B}于{day}前为{r.A}出具解除劳动合同证明一份。", "书面出具，加盖公章", "中山路某号饭店"));
    }

    private static GoodAgreement ParentSupport(Round r)
    {
        var month = r.Yuan(800);
        return r.Agreement(
            DisputeType.MarriageFamily, $"{r.A}现年八十岁，有子女两人，{r.B}是其长子。近半年{r.B}没有给付赡养费，{r.A}请求按月给付。{r.B}认识到自己的责任，愿意承担。",
            new TermDraft(TermKind.Payment, 2, 1, $"{r.B}自2026年4月起每月给付{r.A}赡养费{month}元，至12月九个月共计{Round.Money(month * 9)}，于2026年12月10日前付清最后一笔。", month * 900L, new DateOnly(2026, 12, 10), "每月10日前银行转账", null),
            Round.Promises($"{r.B}每周六上午到{r.A}家中探望一次，{r.A}住院时由子女按周轮流陪护。"));
    }

    private static GoodAgreement TrafficAccident(Round r)
    {
        var (care, work, repair) = (r.Yuan(3260), r.Yuan(2400), r.Yuan(1800));
        return r.Agreement(
            DisputeType.TrafficAccident, $"2026年1月18日，{r.B}骑电动车在香港中路与步行的{r.A}相撞，{r.A}手臂受伤。交警认定{r.B}负全部责任，双方对赔偿数额有争议。",
            r.Pays(care + work + repair, r.In(18), (money, day) => $"{r.B}于{day}前赔偿{r.A}医疗费{care:N2}元、误工费{work:N2}元、手机修理费{repair:N2}元，合计{money}。"));
    }

    private static GoodAgreement BadGoods(Round r) => r.Agreement(
        DisputeType.Consumer, $"{r.A}于2026年2月在{r.B}处购买洗衣机一台，使用三天后不能脱水。{r.A}要求退货，{r.B}不同意。经核实洗衣机有质量问题，{r.B}承担责任。",
        r.Pays(r.Yuan(2680), r.In(7), (money, day) => $"{r.B}于{day}（周一）前退还{r.A}货款{money}。", "原路退回付款账户"),
        new TermDraft(TermKind.Act, 1, 2, $"{r.A}于2026年3月6日（星期五）前把洗衣机连同发票交还{r.B}。", null, new DateOnly(2026, 3, 6), "由对方派车上门取回", "申请人家中"));

    private static GoodAgreement Loan(Round r) => r.Agreement(
        DisputeType.Contract, $"2024年5月1日{r.B}向{r.A}借款，约定一年后归还，到期后经多次催要仍未归还。双方对本金没有异议，对利息有争议，{r.A}自愿放弃利息。{r.B}承担还款责任。",
        r.Pays(r.Yuan(10_000), r.In(29), (money, day) => $"{r.B}分两期偿还{r.A}借款本金，共计¥{r.Yuan(10_000) * 2:N2}。第一期于{day}前偿还{money}。"),
        r.Pays(r.Yuan(10_000), r.In(59), (money, day) => $"{r.B}于{day}前偿还第二期借款本金{money}。"));

    private static GoodAgreement Injury(Round r) => r.Agreement(
        DisputeType.DamageCompensation, $"2026年2月21日，{r.B}在社区广场放风筝，线划伤{r.A}的面部。{r.A}要求赔偿治疗费并道歉，双方对数额各执一词。{r.B}没有尽到注意义务，承担责任。",
        r.Pays(r.Yuan(2180), r.In(3), (money, day) => $"{r.B}在{day}以前赔偿{r.A}治疗费、交通费{money}。", "现金当面付清，{0}出具收条"),
        new TermDraft(TermKind.Act, 2, 1, $"{r.B}当面向{r.A}赔礼道歉。", null, GoodAgreement.Day, "口头道歉", "湛山社区调解室"));

    private static GoodAgreement TourRefund(Round r) => r.Agreement(
        DisputeType.Tourism, $"{r.A}报名参加{r.B}组织的崂山两日游，因大风取消。{r.A}要求退还团费，{r.B}主张已经支出订房费用。双方分担损失，{r.B}退还大部分团费。",
        r.Pays(r.Yuan(960), r.In(5), (money, day) => $"{r.B}于{day}前退还{r.A}团费{money}，已支付的订房费300元由{r.B}承担。"));

    private static GoodAgreement ParcelDamage(Round r) => r.Agreement(
        DisputeType.ECommerce, $"{r.A}在网上向{r.B}购买瓷器一套，收到时有两件损坏。{r.A}要求赔偿，{r.B}认为是快递责任。双方确认包装过薄，{r.B}承担责任。",
        r.Pays(r.Yuan(450), r.In(4), (money, day) => $"{r.B}须在{day}前向{r.A}支付赔偿款{money}。", "平台原路退款"),
        Round.Does(1, r.In(6), day => $"{r.A}于{day}前将损坏的两件瓷器寄回。", "快递到付", "青岛市市南区某路8号"));

    private static GoodAgreement KitchenFumes(Round r) => r.Agreement(
        DisputeType.Environment, $"{r.B}在{r.A}楼下经营小吃店，排烟口正对{r.A}家厨房窗，油烟和噪声影响居住，{r.A}多次投诉。{r.B}认可排烟口位置不当，承担责任。",
        Round.Does(2, r.In(25), day => $"{r.B}于{day}前安装油烟净化设备一套，把排烟口改到北侧屋顶。", "请有资质的单位安装，保留验收单", "闽江路某号小吃店"),
        Round.Promises($"{r.B}每日22时至次日6时停止使用排风机。"));

    private static GoodAgreement LeaseDeposit(Round r) => r.Agreement(
        DisputeType.HousingHomestead, $"{r.A}租住{r.B}的房屋，租期至2026年2月28日。退租时{r.B}以墙面有污渍为由不退押金，双方发生争议。{r.A}对污渍有部分责任，{r.B}同意退还大部分押金。",
        r.Pays(r.Yuan(1500), r.In(2), (money, day) => $"{r.B}于{day}前向{r.A}退款{money}。", "支付宝转账"),
        Round.Does(1, r.In(2), day => $"{r.A}于{day}前交还房屋钥匙三把，搬走全部物品。", "当面交接并在清单上签字", "某小区2号楼301户"));

    private static GoodAgreement InsuranceClaim(Round r) => r.Agreement(
        DisputeType.Finance, $"{r.A}投保家庭财产险，2026年1月水管爆裂后索赔，{r.B}以免责条款为由拒绝。双方对条款是否说明有争议。{r.B}未能证明已作说明，同意赔付。",
        r.Pays(r.Yuan(8600), r.In(15), (money, day) => $"{r.B}于{day}前向{r.A}支付保险赔款{money}。", "汇入保单登记的账户"));

    private static GoodAgreement SchoolAccident(Round r) => r.Agreement(
        DisputeType.SchoolCampus, $"2026年1月9日课间，{r.B}奔跑时撞倒{r.A}，致其门牙受损。双方家长对治疗费由谁承担有争议。{r.B}及其监护人承担主要责任，{r.A}的家长自负其余部分。",
        [r.Pays(r.Yuan(5200), r.In(12), (money, day) => $"{r.B}的父亲代{r.B}于{day}前赔偿{r.A}治疗费{money}。")],
        respondent: details => details with
        {
            BirthDate = new DateOnly(2014, 6, 1),
            Representative = new Representative(RepresentativeKind.Legal, "赵父", "父亲", null, "13800000009", true),
        });

    private static GoodAgreement ProjectPayment(Round r) => r.Agreement(
        DisputeType.ProductionBusiness, $"{r.A}为{r.B}承做店面装修，2025年12月完工交付。{r.B}认为地砖有空鼓，拒付尾款，双方发生纠纷。{r.A}负责返修空鼓地砖，{r.B}支付尾款。",
        Round.Does(1, r.In(9), day => $"{r.A}于{day}前更换门厅空鼓地砖12块。", "自备材料施工，完工后双方当场验收", "江西路某号店面"),
        r.Pays(r.Yuan(18_000), r.In(16), (money, day) => $"{r.B}于{day}前支付{r.A}装修尾款{money}。", "对公账户转账"));

    /// <summary>Names, sums and days of one round through the templates.</summary>
    internal sealed record Round(int Number)
    {
        public string A => Applicants[Number];

        public string B => Respondents[Number];

        public int Yuan(int about) => about + Number * 135;

        /// <summary>Whole weeks move with the round, so that weekdays stay.</summary>
        public DateOnly In(int days) => GoodAgreement.Day.AddDays(days + Number * 7);

        public static string Money(long yuan) => $"人民币{ChineseAmount.Of(yuan * 100)}（¥{FenText.Number(yuan * 100)}）";

        public static string Spoken(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

        public TermDraft Pays(long yuan, DateOnly due, Func<string, string, string> text, string manner = "微信转账") =>
            new(TermKind.Payment, 2, 1, text(Money(yuan), Spoken(due)), yuan * 100, due, string.Format(manner, A), null);

        public IEnumerable<TermDraft> PaysInThree(long yuan, Func<string, string, string, int, string> text)
        {
            for (var part = 1; part <= 3; part++)
            {
                var (due, number) = (In(part * 30), part);
                yield return Pays(yuan, due, (money, day) => text(Money(yuan * 3), money, day, number));
            }
        }

        public static TermDraft Does(int debtor, DateOnly due, Func<string, string> text, string manner, string place) =>
            new(TermKind.Act, debtor, 3 - debtor, text(Spoken(due)), null, due, manner, place);

        public static TermDraft Promises(string text) => new(TermKind.StandingPromise, 2, null, text, null, null, "长期遵守", null);

        public GoodAgreement Agreement(DisputeType type, string facts, params TermDraft[] terms) => Agreement(type, facts, terms, null);

        public GoodAgreement Agreement(
            DisputeType type, string facts, IReadOnlyList<TermDraft> terms, Func<PartyDetails, PartyDetails>? respondent = null, string? organizationApplies = null)
        {
            var known = CaseStory.Application(type);
            PartyDetails applicant = organizationApplies is null
                ? known.Parties[0] with { Name = A, Sex = Sex.Male }
                : new PartyDetails { Role = PartyRole.Applicant, Kind = PartyKind.LegalPerson, Name = organizationApplies, HeadName = A, Phone = "13800000001" };
            var other = known.Parties[1] with { Name = B };
            return new GoodAgreement(
                $"{type} {Number + 1}",
                known with { Parties = [applicant, respondent?.Invoke(other) ?? other] },
                new AgreementDraft(AgreementScope.Full, facts, terms, [.. PreSignCheck.PointsFor(type).Select(point => new PreSignAnswer(point.Code, true, null))], 3));
        }
    }
}
