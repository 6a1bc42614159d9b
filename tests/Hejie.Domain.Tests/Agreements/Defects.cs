using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Money;

namespace Hejie.Domain.Tests.Agreements;

/// <summary>A good agreement that was spoilt in one place.</summary>
/// <param name="Words">The very words that are to be marked; null where the place is a field.</param>
internal sealed record SpoiltAgreement(
    string Name, MediationCase Case, AgreementDraft Draft, DateOnly Day, FindingKind Kind, string Field, int? Term, int? Party, string? Words);

/// <summary>Every defect that can be put into an agreement, where it can be put.</summary>
internal static class Defects
{
    private static readonly string[] VagueWords =
    [
        "尽快", "尽早", "适当", "视情况", "酌情", "及时", "有能力时", "尽量", "大约", "近期", "条件成熟", "协商解决", "原则上", "择日", "妥善处理", "左右", "等",
    ];

    public static IEnumerable<SpoiltAgreement> In(GoodAgreement good)
    {
        var mediation = good.Case;
        var whole = new Spoiler(good, mediation);
        return [.. OfTheWhole(whole), .. OfParties(whole), .. good.Draft.Terms.SelectMany((term, i) => OfTerm(whole, term, i + 1))];
    }

    private static IEnumerable<SpoiltAgreement> OfTheWhole(Spoiler spoil)
    {
        var draft = spoil.Good.Draft;
        yield return spoil.Whole(FindingKinds.FactsMissing, draft with { Facts = " " }, nameof(draft.Facts));
        yield return spoil.Whole(FindingKinds.FactsTooShort, draft with { Facts = "漏水争议。" }, nameof(draft.Facts));
        yield return spoil.Whole(FindingKinds.DisputeNotNamed, draft with { Facts = "双方住在同一个小区，今年春节在楼道里见过面。" }, nameof(draft.Facts));
        yield return spoil.Whole(FindingKinds.NoSuchDay, draft with { Facts = draft.Facts + "协商日是2026年2月29日。" }, nameof(draft.Facts), "2026年2月29日");
        yield return spoil.Whole(FindingKinds.WeekdayDiffers, draft with { Facts = draft.Facts + "协商日是2026年3月1日（周一）。" }, nameof(draft.Facts), "2026年3月1日（周一）");
        yield return spoil.Whole(FindingKinds.BlankNotFilled, draft with { Facts = draft.Facts + "门牌号是{门牌号}。" }, nameof(draft.Facts), "{门牌号}");
        yield return spoil.Whole(FindingKinds.TermsMissing, draft with { Terms = [] }, nameof(draft.Terms));
        yield return spoil.Whole(FindingKinds.OpenMattersMissing, draft with { Scope = AgreementScope.Partial }, nameof(draft.OpenMatters));
        yield return spoil.Whole(FindingKinds.OpenMattersMissing, draft with { Scope = AgreementScope.Partial, OpenMatters = " " }, nameof(draft.OpenMatters));
        yield return spoil.Whole(FindingKinds.OpenMattersInFull, draft with { OpenMatters = "屋顶防水由谁重做" }, nameof(draft.OpenMatters));
        yield return spoil.Whole(FindingKinds.TooFewCopies, draft with { Copies = 2 }, nameof(draft.Copies));
    }

    private static IEnumerable<SpoiltAgreement> OfParties(Spoiler spoil)
    {
        var second = spoil.Good.Application.Parties[1];
        var agent = new Representative(RepresentativeKind.Entrusted, "孙律师", "律师", null, "13800000008", MaySettle: false);
        yield return spoil.Party(FindingKinds.CapacityMissing, second with { BirthDate = new DateOnly(2009, 3, 3), Representative = null });
        yield return spoil.Party(FindingKinds.AgentMayNotSettle, second with { BirthDate = new DateOnly(1990, 5, 1), Representative = agent });
        yield return spoil.Party(FindingKinds.AgentWithoutLetter, second with { BirthDate = new DateOnly(1990, 5, 1), Representative = agent with { MaySettle = true } });
        yield return spoil.Party(FindingKinds.PartyUnknown, second with { BirthDate = null, Phone = null, Representative = null });
    }

    private static IEnumerable<SpoiltAgreement> OfTerm(Spoiler spoil, TermDraft term, int number) =>
        [.. Who(spoil, term, number), .. What(spoil, term, number), .. HowMuch(spoil, term, number), .. When(spoil, term, number), .. Wording(spoil, term, number)];

    private static IEnumerable<SpoiltAgreement> Who(Spoiler spoil, TermDraft term, int number)
    {
        yield return spoil.Term(FindingKinds.DebtorMissing, number, term with { Debtor = 0 }, nameof(term.Debtor));
        yield return spoil.Term(FindingKinds.DebtorIsNoParty, number, term with { Debtor = 9 }, nameof(term.Debtor));
        yield return spoil.Term(FindingKinds.CreditorIsNoParty, number, term with { Creditor = 9 }, nameof(term.Creditor));
        yield return spoil.Term(FindingKinds.SameOnBothSides, number, term with { Creditor = term.Debtor }, nameof(term.Creditor));
        if (term.Kind == TermKind.Payment)
        {
            yield return spoil.Term(FindingKinds.CreditorMissing, number, term with { Creditor = null }, nameof(term.Creditor));
        }
        var doer = spoil.Good.Application.Parties[term.Debtor - 1].Name;
        if (term is { Creditor: { } creditor } && term.Text.StartsWith(doer, StringComparison.Ordinal) && term.Text[doer.Length] != '的')
        {
            yield return spoil.Term(FindingKinds.DebtorDiffersFromText, number, term with { Debtor = creditor, Creditor = term.Debtor }, nameof(term.Text), doer);
        }
    }

    private static IEnumerable<SpoiltAgreement> What(Spoiler spoil, TermDraft term, int number)
    {
        yield return spoil.Term(FindingKinds.TextMissing, number, term with { Text = "" }, nameof(term.Text));
        yield return spoil.Term(FindingKinds.MannerMissing, number, term with { Manner = " " }, nameof(term.Manner));
        if (term.Kind == TermKind.Act)
        {
            yield return spoil.Term(FindingKinds.PlaceMissing, number, term with { Place = null }, nameof(term.Place));
        }
    }

    private static IEnumerable<SpoiltAgreement> HowMuch(Spoiler spoil, TermDraft term, int number)
    {
        if (term is not { Kind: TermKind.Payment, AmountFen: { } fen })
        {
            yield break;
        }
        yield return spoil.Term(FindingKinds.AmountMissing, number, term with { AmountFen = null }, nameof(term.AmountFen));
        yield return spoil.Term(FindingKinds.AmountNotPositive, number, term with { AmountFen = 0 }, nameof(term.AmountFen));
        yield return spoil.Term(FindingKinds.AmountNotPositive, number, term with { AmountFen = -fen }, nameof(term.AmountFen));
        yield return spoil.Term(FindingKinds.AmountTooLarge, number, term with { AmountFen = FenText.MaxFen + 1 }, nameof(term.AmountFen));
        var (words, figures) = ($"人民币{ChineseAmount.Of(fen)}", $"¥{FenText.Number(fen)}");
        if (!term.Text.Contains(words, StringComparison.Ordinal))
        {
            yield break;
        }
        yield return spoil.Term(FindingKinds.AmountNotRead, number, term with { Text = term.Text.Replace(words, "人民币叁佰仟元整") }, nameof(term.Text), "人民币叁佰仟元整");
        yield return spoil.Term(FindingKinds.FiguresDifferFromWords, number, term with { Text = term.Text.Replace(figures, "¥7.00") }, nameof(term.Text), "¥7.00");
        yield return spoil.Term(FindingKinds.FiguresDifferFromWords, number, term with { Text = term.Text.Replace(words, "人民币柒元整") }, nameof(term.Text), figures);
        if (term.Text.Contains('计'))
        {
            foreach (var spoilt in Sums(spoil, term, number))
            {
                yield return spoilt;
            }
        }
        else
        {
            yield return spoil.Term(FindingKinds.AmountDiffersFromText, number, term with { AmountFen = fen + 1 }, nameof(term.Text), words);
        }
    }

    /// <summary>An item or an instalment more or less than the total says.</summary>
    private static IEnumerable<SpoiltAgreement> Sums(Spoiler spoil, TermDraft term, int number)
    {
        var item = term.Text.IndexOf("元、", StringComparison.Ordinal);
        if (item > 0)
        {
            yield return spoil.Term(FindingKinds.ItemsDoNotAddUp, number, term with { Text = term.Text.Remove(item - 1, 1).Insert(item - 1, term.Text[item - 1] == '1' ? "2" : "1") }, nameof(term.Text), TotalIn(term.Text));
        }
        var other = spoil.Good.Draft.Terms.ToList().FindLastIndex(paid => paid.Kind == TermKind.Payment);
        if (other != number - 1)
        {
            var last = spoil.Good.Draft.Terms[other];
            var changed = spoil.Good.Draft with { Terms = [.. spoil.Good.Draft.Terms.Select(paid => paid == last ? last with { AmountFen = last.AmountFen + 100 } : paid)] };
            yield return spoil.At(FindingKinds.InstalmentsDoNotAddUp, changed, nameof(term.Text), number, TotalIn(term.Text));
        }
    }

    private static string TotalIn(string text)
    {
        var start = text.IndexOf('计') + 1;
        var end = text.IndexOfAny(['（', '。', '，'], start) is var found && text[start] == '¥' ? text.IndexOf('。', start) : found;
        return text[start..end];
    }

    private static IEnumerable<SpoiltAgreement> When(Spoiler spoil, TermDraft term, int number)
    {
        if (term.DueOn is not { } due)
        {
            yield break;
        }
        var written = GoodAgreements.Round.Spoken(due);
        yield return spoil.Term(FindingKinds.DueDayMissing, number, term with { DueOn = null }, nameof(term.DueOn));
        yield return spoil.Term(FindingKinds.DueBeforeAcceptance, number, term with { DueOn = GoodAgreement.Day.AddDays(-1) }, nameof(term.DueOn));
        yield return spoil.Term(FindingKinds.DueBeforeAgreement, number, term, nameof(term.DueOn)) with { Day = due.AddDays(1) };
        var earlier = spoil.Good.Draft.Terms.Take(number - 1).LastOrDefault(before => before.Kind == TermKind.Payment && term.Kind == TermKind.Payment);
        if (earlier is not null)
        {
            yield return spoil.Term(FindingKinds.InstalmentsOutOfOrder, number, term with { DueOn = earlier.DueOn!.Value.AddDays(-1) }, nameof(term.DueOn));
        }
        if (!term.Text.Contains(written + "前", StringComparison.Ordinal))
        {
            yield break;
        }
        yield return spoil.Term(FindingKinds.DueDayDiffersFromText, number, term with { DueOn = due.AddDays(1) }, nameof(term.Text), written);
        yield return spoil.Term(FindingKinds.NoSuchDay, number, term with { Text = term.Text.Replace(written, "2026年2月30日") }, nameof(term.Text), "2026年2月30日");
        var wrong = $"{written}（周{"日一二三四五六"[((int)due.DayOfWeek + 1) % 7]}）";
        yield return spoil.Term(FindingKinds.WeekdayDiffers, number, term with { Text = term.Text.Replace(written, wrong) }, nameof(term.Text), wrong);
    }

    private static IEnumerable<SpoiltAgreement> Wording(Spoiler spoil, TermDraft term, int number)
    {
        foreach (var word in VagueWords)
        {
            yield return spoil.Term(FindingKinds.VagueWording, number, term with { Text = $"{term.Text}另外的事{word}。" }, nameof(term.Text), word);
        }
        yield return spoil.Term(FindingKinds.VagueWording, number, term with { Manner = $"{term.Manner}，具体方式另行协商" }, nameof(term.Manner), "另行协商");
        (FindingKind Kind, string Words)[] refused =
        [
            (FindingKinds.StatusInText, "离婚"), (FindingKinds.StatusInText, "解除双方的收养关系"), (FindingKinds.StatusInText, "确认双方的亲子关系"),
            (FindingKinds.TitleInText, "所有权归"), (FindingKinds.TitleInText, "确认该房屋产权"), (FindingKinds.TitleInText, "归女方所有"),
            (FindingKinds.IntellectualRightInText, "著作权归"), (FindingKinds.IntellectualRightInText, "注册商标归"),
            (FindingKinds.BankruptcyInText, "破产"),
        ];
        foreach (var (kind, words) in refused)
        {
            yield return spoil.Term(kind, number, term with { Text = $"{term.Text}双方同意{words}一事。" }, nameof(term.Text), words);
        }
    }

    private sealed record Spoiler(GoodAgreement Good, MediationCase Case)
    {
        public SpoiltAgreement Whole(FindingKind kind, AgreementDraft draft, string field, string? words = null) => At(kind, draft, field, null, words);

        public SpoiltAgreement At(FindingKind kind, AgreementDraft draft, string field, int? term, string? words) =>
            new($"{Good.Name}: {kind.Code} {term}.{field}", Case, draft, GoodAgreement.Day, kind, field, term, null, words);

        public SpoiltAgreement Term(FindingKind kind, int number, TermDraft spoilt, string field, string? words = null) =>
            At(kind, Good.Draft with { Terms = [.. Good.Draft.Terms.Select((term, i) => i == number - 1 ? spoilt : term)] }, field, number, words);

        public SpoiltAgreement Party(FindingKind kind, PartyDetails second) => new(
            $"{Good.Name}: {kind.Code}", GoodAgreement.CaseWith(Good.Application with { Parties = [Good.Application.Parties[0], second] }), Good.Draft, GoodAgreement.Day,
            kind, "Parties", null, 2, null);
    }
}
