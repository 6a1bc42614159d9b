using Hejie.Domain.Cases;

namespace Hejie.Data.Demo.Stories;

/// <summary>Work, estates and what stands around them.</summary>
internal static class WorkStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new(DisputeType.Labor, "UnpaidWages", Opponent.Employer)
        {
            Openings = ["申请人系被申请人员工，任职{count}年。", "申请人在被申请人承接的工地做木工。", "申请人在被申请人餐厅担任服务员。"],
            Details = ["被申请人已拖欠{months}个月工资。", "离职后被申请人以账上无钱为由推脱。", "双方对加班工资的计算有分歧。"],
            Effects = ["申请人要求支付工资{yuan}元。", "申请人要求结清工资和加班费{yuan}元。", "申请人急需用钱，希望尽快支付{yuan}元。"],
            Claim = (2000, 45000),
            Law = "讲解工资应当按月足额支付的规定",
        },
        new(DisputeType.Labor, "EndOfContract", Opponent.Employer)
        {
            Openings = ["申请人与被申请人签订三年劳动合同。", "被申请人因门店关闭与申请人解除合同。", "申请人试用期将满时被告知不再录用。"],
            Details = ["被申请人未支付经济补偿。", "双方对工作年限和月工资基数有分歧。", "被申请人认为申请人系自行离职。"],
            Effects = ["申请人要求支付经济补偿{yuan}元。", "申请人主张补偿和未休年假工资{yuan}元。", "申请人要求支付{yuan}元并出具离职证明。"],
            Requests = ["请求出具解除劳动合同证明"],
            Claim = (3000, 60000),
            Act = "被申请人出具解除劳动合同证明并办理社会保险转移",
            Law = "讲解解除劳动合同经济补偿的计算办法",
        },
        new(DisputeType.Labor, "WorkInjury", Opponent.Employer)
        {
            Openings = ["申请人在工作中被货物砸伤脚部。", "申请人送餐途中摔伤。", "申请人在厨房烫伤。"],
            Details = ["被申请人垫付了部分医疗费。", "申请人休养{months}个月，期间工资未发。", "被申请人未为申请人缴纳工伤保险。"],
            Effects = ["申请人要求支付医疗费和停工留薪期工资{yuan}元。", "申请人主张各项费用{yuan}元。", "双方就一次性补偿{yuan}元分歧较大。"],
            Claim = (3000, 80000),
            Law = "讲解工伤保险待遇和用人单位责任的规定",
        },
        new(DisputeType.Property, "PropertyFee", Opponent.PropertyCompany)
        {
            Openings = ["申请人系{place}业主，因服务质量问题未交物业费。", "被申请人为{place}提供物业服务。", "申请人与物业公司因收费标准产生争议。"],
            Details = ["申请人反映楼道卫生差、门禁损坏{months}个月未修。", "被申请人多次催交，双方言语激烈。", "申请人称房屋漏水报修后无人处理。"],
            Effects = ["双方对{yuan}元物业费如何交纳有分歧。", "申请人请求减免物业费{yuan}元。", "申请人同意交费但要求折抵{yuan}元。"],
            Requests = ["请求改进服务"],
            Claim = (300, 8000),
            Act = "被申请人修复门禁和楼道照明",
            Promise = "被申请人每周公示保洁和维修记录，申请人按期交纳物业费",
            Law = "讲解物业服务人义务和业主支付物业费义务的规定",
        },
        new(DisputeType.Property, "Parking", Opponent.PropertyCompany)
        {
            Openings = ["{place}车位紧张，申请人的固定车位被占用。", "被申请人调整停车收费。", "申请人车辆在小区内被锁。"],
            Details = ["申请人认为调整未经业主大会同意。", "物业称按先来后到管理。", "双方为此争吵{count}次，业主群里议论纷纷。"],
            Effects = ["申请人要求恢复原收费并退还{yuan}元。", "申请人要求明确车位使用办法，退还{yuan}元。", "申请人要求退还多收费用{yuan}元。"],
            Claim = (200, 5000),
            Promise = "被申请人公示车位使用办法，收费调整先征求业主意见",
            Law = "讲解占用共有道路车位属于业主共有的规定",
        },
        new(DisputeType.Property, "Repairs", Opponent.PropertyCompany)
        {
            Openings = ["{place}高层电梯频繁停运。", "申请人顶楼房屋因屋面漏水受损。", "{place}单元外墙瓷砖脱落。"],
            Details = ["被申请人称需动用维修资金，业主签字人数不够。", "申请人报修{months}个月，只做临时处理。", "业主委员会与物业对维修方案意见不一。"],
            Effects = ["申请人要求尽快维修并赔偿{yuan}元。", "申请人主张损失{yuan}元。", "申请人要求被申请人先行修复，赔偿{yuan}元。"],
            Requests = ["请求尽快维修共用部位"],
            Claim = (500, 12000),
            Act = "被申请人完成共用部位的维修并通知申请人验收",
            Law = "讲解共用部位维修和专项维修资金使用的规定",
        },
        new(DisputeType.Property, "SharedIncome", Opponent.PropertyCompany)
        {
            Openings = ["申请人等业主要求公开{place}电梯广告收入。", "{place}公共场地出租收入去向不明。", "业主对小区充电桩收益有疑问。"],
            Details = ["被申请人称已用于日常维护。", "公示栏只公布总数。", "业主代表与物业座谈未果。"],
            Effects = ["申请人要求公布明细。", "申请人要求将收益归入业主账户。", "申请人要求核对账目。"],
            Requests = ["请求公开公共收益明细"],
            Act = "被申请人公示近两年公共收益收支明细",
            Promise = "被申请人此后每半年公示一次公共收益",
            Law = "讲解共有部分收入扣除合理成本后属于业主共有的规定",
        },
        new(DisputeType.Environment, "CookingFumes", Opponent.Restaurant)
        {
            Openings = ["申请人住{place}二楼，楼下为被申请人的餐馆。", "被申请人餐馆排烟管道朝向申请人窗户。", "夏季以来，被申请人在店外烧烤。"],
            Details = ["油烟和噪声使申请人不敢开窗。", "有关部门检查后要求整改，被申请人已更换一次设备。", "被申请人称租约将满，不愿再投入。"],
            Effects = ["申请人要求改造排烟设施。", "申请人要求调整营业时间。", "申请人要求停止店外烧烤。"],
            Requests = ["请求改造排烟设施"],
            Act = "被申请人加装油烟净化设备并改变排烟口朝向",
            Promise = "被申请人22时后停止使用排风设备",
            Law = "讲解油烟、噪声排放的相邻关系和环境保护规定",
        },
        new(DisputeType.Environment, "EnvironmentalNoise", Opponent.Company)
        {
            Openings = ["{place}附近工地夜间施工。", "被申请人在楼顶安装的空调外机噪声大。", "被申请人的配电设备低频噪声影响休息。"],
            Details = ["居民{count}户联名反映。", "被申请人采取减振措施后仍有影响。", "检测结果接近限值，双方看法不同。"],
            Effects = ["申请人要求采取降噪措施。", "申请人要求补偿{yuan}元并限定时间。", "申请人主张安装隔音窗费用{yuan}元。"],
            Requests = ["请求采取降噪措施"],
            Claim = (500, 6000),
            Act = "被申请人加装隔音罩和减振垫",
            Law = "讲解环境噪声污染防治和居民休息时间保护的规定",
        },
        new(DisputeType.LandRequisition, "Compensation", Opponent.Person)
        {
            Openings = ["{place}老楼征收，双方系同一产权房的共有人。", "申请人与被申请人对征收补偿款的分配有分歧。", "征收协议签订后，家庭成员对份额说法不一。"],
            Details = ["被申请人领取了首期补偿款。", "申请人长期在该房居住，认为应予照顾。", "双方愿意在老人见证下协商。"],
            Effects = ["申请人主张补偿款{yuan}元。", "申请人要求支付搬迁补助{yuan}元。", "申请人请求按份分配，主张{yuan}元。"],
            Claim = (5000, 95000),
            Law = "讲解共有物分割和征收补偿归属的规定",
        },
        new(DisputeType.CommunityAffairs, "CommunityDecision", Opponent.Committee)
        {
            Openings = ["{place}拟改造活动室，部分居民不同意。", "申请人对{place}晾衣场地的安排有意见。", "{place}更换健身器材位置引起争议。"],
            Details = ["申请人认为征求意见不充分。", "居委会称已公示{count}天。", "双方在议事会上未能达成一致。"],
            Effects = ["申请人要求重新征求意见。", "申请人要求调整方案。", "申请人要求公开有关支出。"],
            Requests = ["请求重新征求居民意见"],
            Act = "被申请人召开居民议事会并公示结果",
            Law = "讲解居民自治和民主协商的规定",
        },
        new(DisputeType.Other, "", Opponent.Person)
        {
            Openings = ["双方因遗失物品的归还产生争议。", "双方因代管物品发生误会。", "双方因合买的健身设备如何处置产生分歧。"],
            Details = ["申请人称物品价值较高。", "被申请人愿意返还但要求支付保管费用。", "双方都保留了聊天记录。"],
            Effects = ["申请人要求返还或赔偿{yuan}元。", "双方就{yuan}元请求调解。", "申请人要求折价{yuan}元。"],
            Claim = (200, 4000),
            Law = "讲解拾得遗失物和保管的规定",
        },
    ];
}
