using Hejie.Domain.Cases;

namespace Hejie.Data.Demo.Cases;

internal sealed partial class CaseLife
{
    private IEnumerable<DateTime> AfterOutcome()
    {
        foreach (var step in Performance())
        {
            yield return step;
        }
        if (_case.Outcome == CaseOutcome.Settled)
        {
            yield return Later(3, 14);
            FollowUp();
        }
        yield return Later(0, 4);
        Must(_case.Close(null, ByClerk()));
        yield return Later(4, 30);
        Must(_case.Archive([], null, ByClerk()));
    }

    private IEnumerable<DateTime> Performance()
    {
        var owed = _agreement is null ? [] : _agreement.Terms.Where(term => term.IsOwed).OrderBy(term => term.DueOn).ToList();
        foreach (var term in owed)
        {
            var due = term.DueOn!.Value.DayNumber - Today.DayNumber;
            if (_script.IsUrged && term == owed[0])
            {
                yield return Later(due + 2, due + 6);
                Must(_agreement!.Urge(_case, term.Number, NoticeWay.Telephone, ByHost()));
                yield return Later(2, 7);
            }
            else
            {
                yield return due <= 0 ? Soon() : Later(due / 2, due);
            }
            Must(_agreement!.Perform(_case, term.Number, Today, term.AmountFen is null ? "申请人当面确认" : "转账记录或收条", ByHost()));
        }
    }

    private void FollowUp() => Must(_case.FollowUp(
        new FollowUpVisit(
            Today,
            _random.Chance(75) ? ContactChannel.Telephone : ContactChannel.Visit,
            _host.Name,
            [.. _case.Parties.Select(party => party.Number)],
            Performed: _case.PerformedOn is not null,
            _random.Weighted<int?>((5, 62), (4, 28), (3, 6), (null, 4)),
            RelapseRisk: false,
            RelationshipRepaired: _random.Chance(85),
            _random.Of(["双方已按协议履行，关系缓和，没有新的矛盾。", "款项已付清，双方表示满意。", "约定事项已经办妥，双方见面能打招呼。"]))
        {
            LawUnderstood = _random.Chance(60) ? "知道了遇事先协商、签了协议就要做到" : null,
        },
        ByHost()));
}
