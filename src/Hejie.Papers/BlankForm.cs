using Hejie.Domain.Forms;
using Hejie.Papers.Layouts;

namespace Hejie.Papers;

/// <summary>One of the 45 forms as it is kept in a drawer: what it is for, and how it prints with nothing filled in.</summary>
public sealed class BlankForm
{
    private readonly FormLayout _layout;

    private BlankForm(FormLayout layout, int which)
    {
        _layout = layout;
        Which = which;
    }

    /// <summary>By their numbers; a form with two layouts stands twice.</summary>
    public static IReadOnlyList<BlankForm> All { get; } =
    [
        .. FormLayouts.All.Where(layout => layout.Form <= FormCode.ClosingReport).GroupBy(layout => layout.Form)
            .SelectMany(layouts => layouts.Select((layout, place) => new BlankForm(layout, place + 1))),
    ];

    public FormCode Form => _layout.Form;

    /// <summary>1 for the first layout of its form.</summary>
    public int Which { get; }

    /// <summary>The form's number as clerks say it, as F-07.</summary>
    public string Number => $"F-{(int)Form:00}";
    public string Name => _layout.Variant is { } variant ? $"{_layout.Title}（{variant}）" : _layout.Title;

    /// <summary>When it arises.</summary>
    public string Arises => _layout.Arises;
    public string Copies => _layout.Copies;

    /// <summary>Who signs and seals it.</summary>
    public string Signers => _layout.Signers;

    public Paper Set() => _layout.Set(_layout.Blank);
}
