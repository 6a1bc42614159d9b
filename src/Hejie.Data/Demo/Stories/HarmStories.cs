using Hejie.Domain.Cases;

namespace Hejie.Data.Demo.Stories;

/// <summary>Injuries, traffic, medicine, schools, public places.</summary>
internal static class HarmStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new(DisputeType.DamageCompensation, "PersonalInjury", Opponent.Person)
        {
            Openings = ["双方在{place}小广场因健身器材的使用发生争执。", "申请人骑车经过时被被申请人的宠物车绊倒。", "双方在菜市场因排队发生推搡。"],
            Details = ["申请人到医院检查，诊断为软组织挫伤。", "被申请人认为双方都有过错。", "民警到场后建议双方调解。"],
            Effects = ["申请人支出医药费、误工费共{yuan}元。", "申请人要求赔偿{yuan}元并道歉。", "双方对误工费标准有分歧，涉及{yuan}元。"],
            Requests = ["请求赔礼道歉"],
            Claim = (300, 15000),
            Act = "被申请人当面赔礼道歉",
            Law = "讲解人身损害赔偿的项目和过错相抵的规定",
        },
        new(DisputeType.DamageCompensation, "PropertyDamage", Opponent.Person)
        {
            Openings = ["申请人停放在{place}的车辆被刮擦。", "被申请人晾晒的被褥坠落，砸坏申请人的遮阳棚。", "被申请人雇人施工时损坏申请人的门窗。"],
            Details = ["监控显示系被申请人所为，被申请人对修理价格有异议。", "双方对物品新旧程度看法不同。", "被申请人愿意修理，申请人要求赔钱。"],
            Effects = ["申请人要求赔偿{yuan}元。", "修理报价{yuan}元，双方未谈拢。", "申请人主张损失{yuan}元。"],
            Claim = (200, 8000),
            Law = "讲解财产损失按照损失发生时的市场价格计算的规定",
        },
        new(DisputeType.DamageCompensation, "Reputation", Opponent.Person)
        {
            Openings = ["双方系{place}业主，因业主群里的发言产生矛盾。", "被申请人在社区群中称申请人占公家便宜。", "双方因竞选楼组长互有言语。"],
            Details = ["申请人认为言论不实，影响名誉。", "被申请人称只是说出看法。", "群内多人附和，双方情绪激动。"],
            Effects = ["申请人要求在群里道歉。", "申请人要求删除言论并道歉。", "双方请调解员评评理。"],
            Requests = ["请求赔礼道歉、消除影响"],
            Act = "被申请人在业主群内向申请人道歉并撤回不当言论",
            Promise = "双方不再在群内互相指责",
            Law = "讲解名誉权保护和言论边界的规定",
        },
        new(DisputeType.TrafficAccident, "TrafficInjury", Opponent.Person)
        {
            Openings = ["被申请人驾车在香港西路演示路口与申请人的电动车相撞。", "申请人步行过街时被被申请人的电动自行车碰倒。", "双方车辆在{place}附近发生事故。"],
            Details = ["交警认定被申请人负主要责任。", "申请人住院治疗，双方对护理期限有分歧。", "保险公司已赔付一部分，余下部分双方协商不成。"],
            Effects = ["申请人主张医疗费、误工费等{yuan}元。", "申请人要求赔偿{yuan}元。", "双方对后续治疗费有争议，涉及{yuan}元。"],
            Claim = (2000, 80000),
            Law = "讲解道路交通事故赔偿项目和责任比例的规定",
        },
        new(DisputeType.TrafficAccident, "VehicleDamage", Opponent.Person)
        {
            Openings = ["双方车辆在{place}停车场发生刮碰。", "被申请人倒车时撞上申请人车辆。", "双方在并线时发生碰撞。"],
            Details = ["责任已明确，双方对维修地点和价格有分歧。", "申请人要求赔偿贬值损失，被申请人不同意。", "修车期间申请人租车代步。"],
            Effects = ["申请人主张修车费{yuan}元。", "申请人要求赔偿{yuan}元。", "申请人主张代步费等{yuan}元。"],
            Claim = (500, 15000),
            Law = "讲解车辆损失赔偿范围的规定",
        },
        new(DisputeType.Medical, "Treatment", Opponent.Hospital)
        {
            Openings = ["申请人因骨折在被申请人处手术治疗。", "申请人在被申请人处拔牙。", "申请人因腹痛到被申请人处就诊。"],
            Details = ["术后恢复不理想，申请人认为治疗不当。", "术后感染，住院时间延长{months}个月。", "被申请人认为属于常见并发症，已事先告知。"],
            Effects = ["申请人要求赔偿{yuan}元。", "申请人主张额外支出的费用{yuan}元。", "双方同意听取医学专家意见，就{yuan}元进行调解。"],
            Claim = (5000, 95000),
            Law = "讲解医疗损害责任和病历查阅复制的规定",
        },
        new(DisputeType.Medical, "MedicalFees", Opponent.Hospital)
        {
            Openings = ["申请人在被申请人处住院{count}天。", "申请人做体检后对收费有异议。", "申请人在被申请人处安装义齿。"],
            Details = ["出院时发现部分检查重复收费。", "双方对自费项目是否告知有争议。", "义齿不适，调整多次仍无法使用。"],
            Effects = ["申请人要求退还{yuan}元。", "申请人要求减免费用{yuan}元。", "申请人主张重做费用{yuan}元。"],
            Claim = (500, 15000),
            Act = "被申请人向申请人出具收费明细并当面说明",
            Law = "讲解患者知情同意和收费明示的规定",
        },
        new(DisputeType.SchoolCampus, "CampusInjury", Opponent.School)
        {
            IsAboutPupil = true,
            Openings = ["申请人系被申请人学校学生，课间活动时摔伤。", "申请人在体育课上受伤。", "申请人与同学在操场追逐时受伤。"],
            Details = ["学校及时送医并通知家长。", "家长认为学校看护不到位。", "双方对后续复查费用有分歧。"],
            Effects = ["家长主张医疗费和护理费{yuan}元。", "家长要求赔偿{yuan}元。", "家长希望学校加强安全教育并补偿{yuan}元。"],
            Claim = (500, 20000),
            Law = "讲解教育机构对未成年人的教育、管理职责",
        },
        new(DisputeType.PublicTransit, "TransitInjury", Opponent.Transit)
        {
            Openings = ["申请人在地铁站乘扶梯时摔倒。", "申请人乘车时因急刹车受伤。", "申请人在进站口与他人发生碰撞。"],
            Details = ["工作人员及时救助，双方对责任有分歧。", "站内监控已经调取。", "申请人认为地面有水未设警示。"],
            Effects = ["申请人要求赔偿{yuan}元。", "申请人主张医药费{yuan}元。", "申请人要求承担检查费用{yuan}元。"],
            Claim = (300, 9000),
            Law = "讲解公共场所管理者的安全保障义务",
        },
    ];
}
