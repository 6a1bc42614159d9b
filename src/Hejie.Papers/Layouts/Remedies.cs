using Hejie.Domain.Cases;

namespace Hejie.Papers.Layouts;

/// <summary>The roads beside mediation, with the body to turn to and the time that the law sets where it sets one (PML 26, P-3).</summary>
/// <remarks>Sources: LDA 27, 48, 50; CC 188, 195; Land Administration Law 14; Road Traffic Safety Law 74; Consumer Protection Law 39; MED 22.</remarks>
internal static class Remedies
{
    /// <summary>One paragraph a road: arbitration, administration, court. Without a type, what holds for every dispute.</summary>
    public static IReadOnlyList<string> Of(DisputeType? type) =>
        [$"（一）{Arbitration(type)}；", $"（二）{Authority(type)}；", $"（三）{Court(type)}。"];

    /// <summary>What the application did to the time that runs against the applicant's claim (CC 195; LDA 27).</summary>
    public static string Interrupted(DisputeType? type, DateOnly? appliedOn) => $"申请人于{Words.Day(appliedOn)}向本委员会提出请求，" + (type == DisputeType.Labor
        ? "所请求权利的仲裁时效自该日起中断，重新计算。"
        : "所请求权利的诉讼时效自该日起中断，从调解终止时起重新计算。");

    private static string Arbitration(DisputeType? type) => type == DisputeType.Labor
        ? "向劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会申请仲裁，时效为一年，从知道或者应当知道权利被侵害之日起计算；"
            + "拖欠劳动报酬的，劳动关系存续期间不受此限，劳动关系终止的自终止之日起一年内提出（《劳动争议调解仲裁法》第二十七条）"
        : "订有仲裁协议的，向约定的仲裁委员会申请仲裁";

    private static string Authority(DisputeType? type) => type switch
    {
        DisputeType.Labor => "用人单位违反劳动保障法律的，向劳动保障监察机构投诉",
        DisputeType.Medical => "向卫生健康主管部门申请行政调解",
        DisputeType.TrafficAccident => "请求公安机关交通管理部门调解",
        DisputeType.Consumer or DisputeType.ECommerce => "向市场监督管理部门投诉",
        DisputeType.Tourism => "向文化和旅游主管部门投诉",
        DisputeType.Property => "向物业所在地的街道办事处、住房和城乡建设主管部门反映",
        DisputeType.Environment => "请求生态环境主管部门处理",
        DisputeType.ForestLand => "土地、林木、林地的所有权和使用权争议，请求人民政府处理；对处理决定不服的，自接到通知之日起三十日内向人民法院起诉",
        DisputeType.IntellectualProperty => "请求知识产权管理部门处理",
        DisputeType.Finance => "向金融监督管理部门投诉",
        DisputeType.SchoolCampus => "请求教育主管部门调解",
        _ => "依法由行政机关处理的，请求有关行政机关处理",
    };

    private static string Court(DisputeType? type) => type == DisputeType.Labor
        ? "对仲裁裁决不服的，除法律另有规定外，自收到裁决书之日起十五日内向人民法院提起诉讼（同法第四十八条、第五十条）"
        : "向有管辖权的人民法院提起诉讼；请求保护民事权利的诉讼时效期间一般为三年，自知道或者应当知道权利受到损害以及义务人之日起计算（《中华人民共和国民法典》第一百八十八条）";
}
