using System.Globalization;

namespace Hejie.Domain.Agreements;

public static partial class AgreementCheck
{
    private static IEnumerable<AgreementFinding> OfDays(JudgedTerm judged)
    {
        var year = judged.Term.DueOn?.Year ?? judged.Day.Year;
        return OfDueDay(judged)
            .Concat(OperativeTexts(judged.Term).SelectMany(field => OfDaysIn(field.Text, new FindingPlace(field.Name, judged.Number), year)))
            .Concat(OfTextAndDueDay(judged))
            .Concat(OfOrder(judged));
    }

    private static IEnumerable<AgreementFinding> OfDueDay(JudgedTerm judged)
    {
        if (judged.Term.Kind == TermKind.StandingPromise)
        {
            yield break;
        }
        if (judged.Term.DueOn is not { } due)
        {
            yield return judged.Finding(FindingKinds.DueDayMissing, nameof(TermDraft.DueOn));
        }
        else if (due < judged.Case.AcceptedOn)
        {
            yield return judged.Finding(FindingKinds.DueBeforeAcceptance, nameof(TermDraft.DueOn), found: Iso(due), expected: Iso(judged.Case.AcceptedOn.Value));
        }
        else if (due < judged.Day)
        {
            yield return judged.Finding(FindingKinds.DueBeforeAgreement, nameof(TermDraft.DueOn), found: Iso(due), expected: Iso(judged.Day));
        }
    }

    /// <summary>Days that no calendar has, and weekdays that are those of other days.</summary>
    /// <param name="year">The year of days written without one; null where it cannot be told.</param>
    private static IEnumerable<AgreementFinding> OfDaysIn(string text, FindingPlace place, int? year)
    {
        foreach (var written in DaysInText.Of(text))
        {
            var at = place with { Span = written.Span };
            var found = text.Substring(written.Span.Start, written.Span.Length);
            if (!written.Exists)
            {
                yield return new AgreementFinding(FindingKinds.NoSuchDay, at, found);
            }
            else if (written is { Weekday: { } weekday } && (written.Year ?? year) is { } known && written.In(known) is { } day && day.DayOfWeek != weekday)
            {
                yield return new AgreementFinding(FindingKinds.WeekdayDiffers, at, found, Iso(day));
            }
        }
    }

    /// <summary>The last day of performance stands in the text too; days that lie behind are those of the events.</summary>
    private static IEnumerable<AgreementFinding> OfTextAndDueDay(JudgedTerm judged)
    {
        if (judged.Term is not { Kind: not TermKind.StandingPromise, DueOn: { } due })
        {
            yield break;
        }
        foreach (var (name, text) in OperativeTexts(judged.Term))
        {
            var ahead = (from written in DaysInText.Of(text)
                         let day = written.In(due.Year)
                         where day is not null && (day >= judged.Day || written.EndsATime)
                         select (written.Span, Day: day.Value)).ToList();
            if (ahead.Count > 0 && ahead.TrueForAll(written => written.Day != due))
            {
                yield return judged.Finding(FindingKinds.DueDayDiffersFromText, name, ahead[0].Span, Iso(ahead[0].Day), Iso(due));
            }
        }
    }

    /// <summary>A later instalment to the same creditor is not due before an earlier one.</summary>
    private static IEnumerable<AgreementFinding> OfOrder(JudgedTerm judged)
    {
        var term = judged.Term;
        var before = judged.All.Take(judged.Number - 1)
            .LastOrDefault(earlier => earlier.Kind == TermKind.Payment && (earlier.Debtor, earlier.Creditor) == (term.Debtor, term.Creditor));
        if (term.Kind == TermKind.Payment && term.DueOn < before?.DueOn)
        {
            yield return judged.Finding(FindingKinds.InstalmentsOutOfOrder, nameof(TermDraft.DueOn), found: Iso(term.DueOn.Value), expected: Iso(before.DueOn.Value));
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
