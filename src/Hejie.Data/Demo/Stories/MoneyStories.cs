using Hejie.Domain.Cases;

namespace Hejie.Data.Demo.Stories;

/// <summary>Contracts, trade, consumers, finance.</summary>
internal static class MoneyStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new(DisputeType.Contract, "PrivateLoan", Opponent.Person)
        {
            Openings = ["被申请人以资金周转为由向申请人借款，出具借条。", "双方系同事，申请人通过转账出借款项。", "双方系多年朋友，借款未约定利息。"],
            Details = ["还款日已过{months}个月，被申请人只还过一次小额。", "被申请人称生意亏损，暂时无力一次还清。", "被申请人认为其中一部分是合伙投资，不是借款。"],
            Effects = ["申请人要求归还借款{yuan}元。", "申请人不愿伤了情分，希望分期归还{yuan}元。", "申请人请求确认欠款{yuan}元并定出还款日期。"],
            Claim = (2000, 90000),
            Law = "讲解民间借贷的举证和利息保护上限",
        },
        new(DisputeType.Contract, "PrepaidCard", Opponent.Shop)
        {
            Openings = ["申请人在{place}一家健身馆办理会员卡。", "申请人在美容店充值办卡，约定可随时退。", "申请人为孩子在培训机构预交课时费。"],
            Details = ["{months}个月后门店停业装修，迟迟不开门。", "门店更换经营者，新经营者不承认余额。", "申请人因搬家要求退卡，对方以活动卡不退为由拒绝。"],
            Effects = ["卡内余额{yuan}元，申请人要求退还。", "申请人要求退还剩余课时费{yuan}元。", "申请人多次上门未果，请求退款{yuan}元。"],
            Claim = (600, 12000),
            Law = "讲解格式条款和预付款退还的规定",
        },
        new(DisputeType.Contract, "ServiceContract", Opponent.Company)
        {
            Openings = ["申请人委托被申请人提供家政服务。", "申请人与被申请人签订摄影服务合同。", "申请人委托被申请人搬家。"],
            Details = ["服务中损坏申请人物品，双方对价值有争议。", "被申请人临时换人，质量与约定不符。", "被申请人加收未约定的费用。"],
            Effects = ["申请人要求赔偿{yuan}元。", "申请人要求退还部分服务费{yuan}元。", "申请人要求退还多收费用和损失共{yuan}元。"],
            Claim = (300, 6000),
            Law = "讲解服务合同全面履行和违约赔偿的规定",
        },
        new(DisputeType.ProductionBusiness, "Partnership", Opponent.Person)
        {
            Openings = ["双方合伙在{place}经营餐馆，各出资一半。", "双方合伙经营海鲜摊位{count}年。", "申请人与被申请人口头约定合伙加工。"],
            Details = ["被申请人管账，账目长期未公开。", "经营亏损后双方对亏损分担有分歧。", "被申请人提出退伙，对设备折价意见不一。"],
            Effects = ["申请人要求退还投资款{yuan}元。", "申请人要求结算并支付{yuan}元。", "申请人请求清算，主张{yuan}元。"],
            Requests = ["请求公开账目"],
            Claim = (5000, 95000),
            Act = "被申请人交出经营期间的账目和票据供双方核对",
            Law = "讲解合伙利润分配、亏损分担和清算的规定",
        },
        new(DisputeType.ProductionBusiness, "Operation", Opponent.Company)
        {
            IsBetweenBusinesses = true,
            Openings = ["申请人向被申请人供应食材，按月结算。", "双方签订广告制作合同。", "申请人承租被申请人商铺经营。"],
            Details = ["被申请人以质量不合格为由拒付一期货款。", "被申请人经营困难，已拖欠{months}个月。", "双方对退货数量的记录不一致。"],
            Effects = ["申请人要求支付货款{yuan}元。", "申请人主张余款{yuan}元。", "双方愿继续合作，就{yuan}元如何支付请求调解。"],
            Claim = (8000, 95000),
            Law = "讲解买卖合同检验期限和付款义务的规定",
        },
        new(DisputeType.Consumer, "Goods", Opponent.Shop)
        {
            Openings = ["申请人在{place}被申请人店内购买冰箱一台。", "申请人购买被申请人销售的按摩椅。", "申请人在被申请人处定做窗帘。"],
            Details = ["使用{months}个月后多次维修仍不能正常使用。", "实物与宣传不符，被申请人只同意换货。", "被申请人称系使用不当，不在保修范围。"],
            Effects = ["申请人要求退货退款{yuan}元。", "申请人要求退还差价{yuan}元。", "申请人要求赔偿{yuan}元。"],
            Claim = (200, 9000),
            Law = "讲解消费者权益保护法关于退货、更换、修理的规定",
        },
        new(DisputeType.Consumer, "Services", Opponent.Restaurant)
        {
            Openings = ["申请人在被申请人处预订宴席。", "申请人一家在{place}被申请人餐馆就餐。", "申请人在被申请人处理发。"],
            Details = ["结账时价格与菜单不一致。", "就餐时地面湿滑，申请人滑倒。", "服务效果与约定相差较大，双方争执。"],
            Effects = ["申请人要求退还{yuan}元。", "申请人支出医药费等{yuan}元，要求赔偿。", "申请人要求减免费用{yuan}元并道歉。"],
            Requests = ["请求赔礼道歉"],
            Claim = (100, 5000),
            Act = "被申请人当面向申请人道歉",
            Law = "讲解经营者安全保障义务和明码标价的规定",
        },
        new(DisputeType.ECommerce, "OnlineOrder", Opponent.Platform)
        {
            Openings = ["申请人在网上向被申请人购买手机一部。", "申请人通过直播间购买茶叶。", "申请人网购家具一套。"],
            Details = ["收到的商品型号与页面不符。", "商品破损，客服推给物流。", "申请人七日内申请退货，被申请人以已拆封为由拒绝。"],
            Effects = ["申请人要求退款{yuan}元。", "申请人要求退货并赔偿{yuan}元。", "申请人要求退款及运费共{yuan}元。"],
            Claim = (100, 6000),
            Law = "讲解七日无理由退货和电子商务经营者责任的规定",
        },
        new(DisputeType.Tourism, "TravelContract", Opponent.TravelAgency)
        {
            Openings = ["申请人报名参加被申请人组织的跟团游。", "申请人一家预订海岛自由行产品。", "申请人预订被申请人的栈桥周边民宿。"],
            Details = ["行程临时变更，两个景点未去。", "因天气取消，双方对退费比例有分歧。", "入住后发现房间与图片不符。"],
            Effects = ["申请人要求退还费用{yuan}元。", "申请人要求按比例退款{yuan}元。", "申请人要求赔偿{yuan}元。"],
            Claim = (300, 9000),
            Law = "讲解旅游法关于行程变更和退费的规定",
        },
        new(DisputeType.IntellectualProperty, "Copyright", Opponent.Company)
        {
            Openings = ["申请人系摄影爱好者，其作品被被申请人用于宣传。", "被申请人公众号使用申请人撰写的文章。", "被申请人门店招牌图案与申请人作品近似。"],
            Details = ["被申请人称从网络获取，不知作者。", "被申请人已删除，但双方对补偿有分歧。", "双方对是否属于合理使用看法不同。"],
            Effects = ["申请人要求停止使用并支付{yuan}元。", "申请人要求署名、道歉并补偿{yuan}元。", "申请人主张使用费{yuan}元。"],
            Requests = ["请求停止使用作品"],
            Claim = (500, 12000),
            Act = "被申请人停止使用涉案作品并删除相关内容",
            Law = "讲解著作权许可使用和合理使用的界限",
        },
        new(DisputeType.Finance, "CreditCard", Opponent.Bank)
        {
            Openings = ["申请人持有被申请人发行的信用卡。", "申请人信用卡在境外被消费{count}笔。", "申请人因失业逾期{months}个月。"],
            Details = ["申请人认为年费和分期手续费未充分告知。", "申请人主张非本人交易，被申请人要求先行还款。", "申请人请求减免违约金并分期偿还。"],
            Effects = ["双方对应还数额有分歧，涉及{yuan}元。", "申请人要求退还{yuan}元。", "申请人请求按实际能力分期偿还{yuan}元。"],
            Claim = (8000, 160000),
            Act = "被申请人停止计收协议签订后的违约金",
            Law = "讲解金融机构的告知义务和信用卡个性化分期的规定",
        },
        new(DisputeType.Finance, "Insurance", Opponent.Insurer)
        {
            Openings = ["申请人为其车辆在被申请人处投保。", "申请人投保重疾险已{count}年。", "申请人经推荐购买分红型保险。"],
            Details = ["发生事故后双方对维修金额有分歧。", "被申请人以未如实告知为由拒赔。", "申请人称销售时承诺的收益与合同不符。"],
            Effects = ["申请人要求赔付{yuan}元。", "申请人要求退还保费{yuan}元。", "申请人主张理赔款{yuan}元。"],
            Claim = (20000, 180000),
            Law = "讲解保险合同如实告知和提示说明义务的规定",
        },
        new(DisputeType.Finance, "WealthProduct", Opponent.Bank)
        {
            Openings = ["申请人经被申请人网点人员介绍购买理财产品。", "申请人购买代销基金。", "申请人系退休教师，将积蓄购买理财。"],
            Details = ["到期后出现亏损，申请人称未做风险测评。", "双方对录音录像的内容理解不同。", "被申请人称已揭示风险，合同系本人签署。"],
            Effects = ["申请人要求赔偿损失{yuan}元。", "申请人主张退还{yuan}元。", "申请人要求承担部分损失{yuan}元。"],
            Claim = (30000, 200000),
            Law = "讲解投资者适当性义务和卖者尽责、买者自负的原则",
        },
    ];
}
