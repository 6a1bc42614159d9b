using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;

namespace Hejie.Data.Demo.Shinan;

/// <summary>One of the eleven industry and professional committees.</summary>
/// <param name="Mark">Its characters in volume numbers, as the trade prefixes in use.</param>
/// <param name="Experts">Where its members come from.</param>
internal sealed record IndustrySource(
    string Trade, string Mark, string Host, DisputeType[] Fields, MediatorBackground[] Experts)
{
    public static IReadOnlyList<IndustrySource> All { get; } =
    [
        new("医疗纠纷", "医", "市南区医疗行业协会（演示）", [DisputeType.Medical], [MediatorBackground.MedicalWorker, MediatorBackground.Lawyer]),
        new("道路交通事故纠纷", "交", "市南区道路交通安全协会（演示）", [DisputeType.TrafficAccident], [MediatorBackground.RetiredPoliticsAndLaw, MediatorBackground.BasicLegalWorker]),
        new("劳动人事争议", "劳", "市南区劳动关系协会（演示）", [DisputeType.Labor], [MediatorBackground.LaborPersonnel, MediatorBackground.Arbitrator]),
        new("物业纠纷", "物", "市南区物业管理协会（演示）", [DisputeType.Property], [MediatorBackground.PropertyManagement, MediatorBackground.Lawyer]),
        new("消费纠纷", "消", "市南区消费者权益保护协会（演示）", [DisputeType.Consumer, DisputeType.ECommerce], [MediatorBackground.Regulator, MediatorBackground.BasicLegalWorker]),
        new("旅游纠纷", "旅", "市南区旅游协会（演示）", [DisputeType.Tourism], [MediatorBackground.Regulator, MediatorBackground.Lawyer]),
        new("校园纠纷", "校", "市南区教育学会（演示）", [DisputeType.SchoolCampus], [MediatorBackground.Teacher, MediatorBackground.Lawyer]),
        new("商会", "商", "市南区商会（演示）", [DisputeType.ProductionBusiness, DisputeType.Contract], [MediatorBackground.Lawyer, MediatorBackground.Other]),
        new("知识产权纠纷", "知", "市南区知识产权协会（演示）", [DisputeType.IntellectualProperty], [MediatorBackground.Lawyer, MediatorBackground.University]),
        new("婚姻家庭纠纷", "家", "市南区妇女儿童服务中心（演示）", [DisputeType.MarriageFamily], [MediatorBackground.Teacher, MediatorBackground.RetiredPoliticsAndLaw]),
        new("环境污染纠纷", "环", "市南区环境保护协会（演示）", [DisputeType.Environment], [MediatorBackground.Regulator, MediatorBackground.University]),
    ];
}
