namespace Hejie.Browser.Tests.Journey;

/// <summary>The dispute that goes through the house.</summary>
internal static class Dispute
{
    public const string Applicant = "演示赵敏";
    public const string ApplicantPhone = "15400000001";
    public const string ApplicantIdNumber = "11010519491231002X";
    public const string Respondent = "演示钱强";
    public const string RespondentPhone = "15400000002";
    public const string Story = "楼上卫生间漏水，把客厅吊顶泡坏了，找过三次都没有修。";
    public const string Promise = "赔偿客厅吊顶的损失";
    public const string Amount = "1280.50";
    public const string AmountInWords = "壹仟贰佰捌拾元零伍角整";

    /// <summary>The demonstration accounts sit in this street's committee.</summary>
    public const string Street = "370202001";
}
