using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Domain.Knowledge;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Knowledge.TextBlocks;

/// <summary>A page on which a text block is worded, and looked at in an invented case before it is kept.</summary>
public abstract class TextBlockPage(RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty, StringLength(TextBlock.LongestTitle)]
    public string? BlockTitle { get; set; }

    [BindProperty, StringLength(TextBlock.LongestText)]
    public string? BlockText { get; set; }

    [BindProperty, StringLength(TextBlock.LongestManner)]
    public string? BlockManner { get; set; }

    /// <summary>Whether the block says how it is performed.</summary>
    public abstract bool HasManner { get; }

    /// <summary>What it says in an invented case; null before anybody asked.</summary>
    public string? Preview { get; protected set; }

    protected TextBlockWords Typed => new(BlockTitle ?? "", BlockText ?? "", BlockManner);

    protected static string PreviewOf(TextBlockWords words) =>
        CaseBlanks.Example(string.IsNullOrWhiteSpace(words.Manner) ? words.Text : string.Format(CultureInfo.CurrentCulture, Labels.Get("TextBlock.WithManner"), words.Text, words.Manner));
}
