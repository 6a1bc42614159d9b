using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-43 调解员聘书.</summary>
internal static class AppointmentLayout
{
    private static readonly TextStyle Certificate = new(48, 76, Align: Align.Center, After: 40);
    private static readonly TextStyle Large = new(20, 40, Indent: 2, After: 8);

    public static FormLayout Layout { get; } = new FormLayout<AppointmentLetterPaper>(FormCode.AppointmentLetter, "调解员聘书")
    {
        Arises = "人民调解委员会聘任人民调解员时",
        Copies = "受聘人一份，人民调解委员会一份",
        Size = 16,
        IsNumbered = false,
        Heading = _ => string.Empty,
        Name = _ => "调解员聘书",
        Parts = p =>
        [
            Numbered("聘书编号：", p.LetterNumber),
            Skip(60),
            new TextBlock(Certificate, [Run.Strong("聘　书")]),
            new TextBlock(Large with { Indent = 0 }, [Run.Filled(p.Mediator, 130), " 同志："]),
            new TextBlock(
                Large,
                [
                    "依照《中华人民共和国人民调解法》第十三条的规定，兹聘任您为本委员会人民调解员，聘期自",
                    $"{Words.Day(p.From)}起至{Words.Day(p.To)}止。",
                ]),
            new TextBlock(Large, ["望您坚持原则、明法析理、主持公道，遵守工作纪律，依法为群众调解纠纷。"]),
            Skip(40),
            Seal(p, p.On, p.Seal),
        ],
    };
}
