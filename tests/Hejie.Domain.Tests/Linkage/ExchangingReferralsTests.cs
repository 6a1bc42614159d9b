using System.Diagnostics;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

/// <summary>I-6: two sides keep their books by one journal, and a comparison finds what one of them lacks.</summary>
public sealed class ExchangingReferralsTests(ITestOutputHelper output)
{
    private static readonly Moment Monday = new(Actor.Job(CaseStory.District, "登记员"), ChinaTime.InstantOf(new DateOnly(2026, 3, 2), new TimeOnly(9, 0)), HolidayCalendar.Standard);
    private static readonly PartnerBody Court = PartnerBody.Enter(PartnerBodyId.New(Monday.Now), new(PartnerKind.Court, "演示法院", null, null, null), isKnown: false, Monday, out _)!;
    private static readonly MediationOrganization Committee = new()
    {
        DistrictCode = CaseStory.District, Id = CaseStory.Application().Organization, Kind = OrganizationKind.MediationCommittee, Category = OrganizationCategory.IndustryProfessional, Level = OrgLevel.District,
        Name = "演示调委会", Abbreviation = "演", HostUnit = "演示", Address = "演示路 1 号", Phone = "0532-80000000", OpeningHours = "9:00–17:00",
    };

    private static readonly ReferralLetter Leak = new(
        "1号", Monday.Today, ReferralKind.CourtAssigned, null, DisputeType.Neighborhood, "楼上漏水。",
        [new(PartyRole.Applicant, PartyKind.Person, "张三", "13800000001"), new(PartyRole.Respondent, PartyKind.Person, "李四", null)], Monday.Today, null, "吴法官", "13800000009");

    internal static Referral Sent(string number) =>
        Referral.Send(ReferralId.New(Monday.Now), Leak with { LetterNumber = number }, Court, Committee, isKnown: false, Monday, out _).ShouldNotBeNull();

    private static List<ExchangeEvent> Placed(IEnumerable<ExchangeEvent> news, int from = 1)
    {
        var events = news.ToList();
        events.ForEach(told => told.PlaceAt(from++));
        return events;
    }

    private static HeldLetter Held(ExchangeEvent told) => new(told.LetterNumber, told.State, told.Version, told.Digest);

    private static ExchangeReconciliation Reconcile(IReadOnlyList<ExchangeEvent> ours, params IReadOnlyList<HeldLetter> theirs) =>
        ExchangeReconciliation.Make(ExchangeReconciliationId.New(Monday.Now), Court.Id, Monday.Today, ours, theirs, Monday, out _).ShouldNotBeNull();

    [Fact]
    public void A_step_is_told_once_with_where_the_referral_then_stood()
    {
        var referral = Sent("1号");
        referral.Receive(Monday).ShouldBeNull();
        var news = referral.TakeNews();

        news.Select(told => (told.Act, told.State, told.Version)).ShouldBe([(ReferralAct.Send, ReferralState.Sent, 1), (ReferralAct.Receive, ReferralState.Received, 2)]);
        news[1].Digest.ShouldBe(referral.Digest());
        referral.TakeNews().ShouldBeEmpty();
        referral.Receive(Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.TakeNews().ShouldBeEmpty("what was refused did not happen");
    }

    [Fact]
    public void One_other_word_gives_another_digest()
    {
        var (one, other) = (Sent("1号"), Sent("1号"));
        one.Decline("不在本辖区", Monday).ShouldBeNull();
        other.Decline("不在本区", Monday).ShouldBeNull();

        one.Digest().ShouldNotBe(other.Digest());
    }

    [Fact]
    public void Events_that_come_twice_or_out_of_order_lead_to_the_same_books()
    {
        var referral = Sent("1号");
        referral.Receive(Monday).ShouldBeNull();
        referral.Decline("不在本辖区", Monday).ShouldBeNull();
        var events = Placed(referral.TakeNews());
        var ledger = new ExchangeLedger();

        ledger.Take(events[2]).ShouldBeTrue();
        (ledger.CompleteUpTo, ledger.Ahead).ShouldBe((0, 1));
        ledger.Take(events[2]).ShouldBeFalse();
        ledger.Take(events[0]).ShouldBeTrue();
        ledger.CompleteUpTo.ShouldBe(1);
        ledger.Take(events[1]).ShouldBeTrue();

        (ledger.CompleteUpTo, ledger.Ahead).ShouldBe((3, 0));
        ledger.Letters.ShouldBe([Held(events[2])]);
    }

    [Fact]
    public void Which_side_lacks_a_letter_is_said_and_from_where_it_is_read_again()
    {
        var (first, second) = (Sent("1号"), Sent("2号"));
        second.Receive(Monday).ShouldBeNull();
        var events = Placed([.. first.TakeNews(), .. second.TakeNews()]);

        var found = Reconcile(events, Held(events[1]), new HeldLetter("3号", ReferralState.Sent, 1, null));

        found.Differences.Select(one => (one.LetterNumber, one.Kind)).ShouldBe(
            [("1号", ExchangeDifferenceKind.TheyLack), ("2号", ExchangeDifferenceKind.TheyAreBehind), ("3号", ExchangeDifferenceKind.WeLack)]);
        (found.OurCount, found.TheirCount, found.WeLackCount, found.TheyLackCount, found.DifferCount, found.ReplayAfter).ShouldBe((2, 2, 1, 1, 1, 0));
        Reconcile(events, Held(events[0]), Held(events[1])).ReplayAfter.ShouldBe(2, "only the last event did not come");
        Reconcile(events, Held(events[0]), Held(events[2])).IsEven.ShouldBeTrue();
    }

    [Fact]
    public void What_both_have_and_what_differs_is_said_and_what_one_does_not_keep_is_not_compared()
    {
        var referral = Sent("1号");
        var events = Placed(referral.TakeNews());
        ExchangeDifferenceKind? Said(params IReadOnlyList<HeldLetter> theirs) => Reconcile(events, theirs).Differences.SingleOrDefault()?.Kind;
        var same = Held(events[0]);

        Said(same).ShouldBeNull();
        Said(same, same).ShouldBeNull("the same twice is no difference");
        Said(new HeldLetter("1号", null, null, null)).ShouldBeNull();
        Said(same with { Digest = same.Digest!.ToUpperInvariant() }).ShouldBeNull();
        Said(same with { Version = 2 }).ShouldBe(ExchangeDifferenceKind.WeAreBehind);
        Said(same with { Version = 0 }).ShouldBe(ExchangeDifferenceKind.TheyAreBehind);
        Said(same with { State = ReferralState.Recalled }).ShouldBe(ExchangeDifferenceKind.StateDiffers);
        Said(same with { Version = null, State = ReferralState.Recalled }).ShouldBe(ExchangeDifferenceKind.StateDiffers);
        Said(same with { Digest = new string('0', 64) }).ShouldBe(ExchangeDifferenceKind.ContentDiffers);
        Said(same, same with { Version = 2 }).ShouldBe(ExchangeDifferenceKind.ToldTwice);
        ExchangeReconciliation.Make(ExchangeReconciliationId.New(Monday.Now), Court.Id, Monday.Today.AddDays(1), events, [], Monday, out var refusal).ShouldBeNull();
        refusal.ShouldBe(CaseRefusals.DateInFuture);
    }

    [Fact]
    public void A_number_that_is_sent_anew_counts_as_it_stands_last()
    {
        var (first, again) = (Sent("1号"), Sent("1号"));
        first.Recall("填错了", Monday).ShouldBeNull();
        var events = Placed([.. first.TakeNews(), .. again.TakeNews()]);

        Reconcile(events, Held(events[2])).IsEven.ShouldBeTrue();
        Reconcile(events, Held(events[1])).Differences.Single().Kind.ShouldBe(ExchangeDifferenceKind.WeAreBehind);
    }

    /// <summary>
    /// The letters of a day go out, are answered, and half are seen again; of the events that go back one in a hundred is lost, one in a hundred comes
    /// twice, and none comes in order. One letter in a hundred never reaches the service, and one comes twice.
    /// </summary>
    [Fact]
    public void Of_a_hundred_thousand_referrals_just_the_lost_ones_are_found_and_a_replay_makes_the_books_even()
    {
        const int Letters = 100_000;
        var clock = Stopwatch.StartNew();
        var random = new Random(20260302);
        bool OneInAHundred() => random.Next(100) == 0;

        var (journal, neverCame, theirs) = (new List<ExchangeEvent>(), new List<string>(), new ExchangeLedger());
        for (var n = 0; n < Letters; n++)
        {
            if (OneInAHundred())
            {
                neverCame.Add($"{n}号");
                continue;
            }
            var referral = Sent($"{n}号");
            Live(referral, random.Next(4));
            journal.AddRange(referral.TakeNews());
            if (OneInAHundred())
            {
                Referral.Send(ReferralId.New(Monday.Now), Leak with { LetterNumber = $"{n}号" }, Court, Committee, isKnown: true, Monday, out var refusal).ShouldBeNull();
                refusal.ShouldBe(ReferralRefusals.LetterIsThere);
            }
        }
        Placed(journal);
        var undisturbed = new ExchangeLedger();
        journal.ForEach(told => undisturbed.Take(told));

        var onTheWay = new List<ExchangeEvent>();
        var lost = new List<ExchangeEvent>();
        foreach (var told in journal)
        {
            if (OneInAHundred())
            {
                lost.Add(told);
                continue;
            }
            onTheWay.Add(told);
            if (OneInAHundred())
            {
                onTheWay.Add(told);
            }
        }
        foreach (var told in onTheWay.OrderBy(_ => random.Next()))
        {
            theirs.Take(told);
        }
        var found = Reconcile(journal, [.. theirs.Letters, .. neverCame.Select(number => new HeldLetter(number, ReferralState.Sent, 1, null))]);

        // A letter of which an earlier event was lost and the last came stands rightly: there is nothing to find but the gap in the numbers.
        var last = journal.GroupBy(told => told.LetterNumber).ToDictionary(letter => letter.Key, letter => letter.Max(told => told.Sequence));
        var cameLast = journal.Except(lost).GroupBy(told => told.LetterNumber).ToDictionary(letter => letter.Key, letter => letter.Max(told => told.Sequence));
        List<string> Of(ExchangeDifferenceKind kind) => [.. found.Differences.Where(one => one.Kind == kind).Select(one => one.LetterNumber)];
        Of(ExchangeDifferenceKind.WeLack).ShouldBe(neverCame.Order(StringComparer.Ordinal));
        Of(ExchangeDifferenceKind.TheyLack).ShouldBe(last.Keys.Where(letter => !cameLast.ContainsKey(letter)).Order(StringComparer.Ordinal));
        Of(ExchangeDifferenceKind.TheyAreBehind).ShouldBe(cameLast.Where(letter => letter.Value < last[letter.Key]).Select(letter => letter.Key).Order(StringComparer.Ordinal));
        found.Differences.Count.ShouldBe(found.WeLackCount + found.TheyLackCount + found.DifferCount);
        theirs.CompleteUpTo.ShouldBe(lost[0].Sequence - 1);
        found.ReplayAfter.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(theirs.CompleteUpTo);

        // They send again what never came, and read again what they lack; what follows from there on reaches them.
        journal.AddRange(Placed(Of(ExchangeDifferenceKind.WeLack).SelectMany(number => Sent(number).TakeNews()), journal.Count + 1));
        journal.ForEach(told => undisturbed.Take(told));
        foreach (var told in journal.Where(told => told.Sequence > theirs.CompleteUpTo).ToList())
        {
            theirs.Take(told);
        }
        (theirs.CompleteUpTo, theirs.Ahead).ShouldBe((journal.Count, 0));
        theirs.Letters.Count().ShouldBe(Letters);
        theirs.Letters.OrderBy(letter => letter.LetterNumber, StringComparer.Ordinal).ShouldBe(undisturbed.Letters.OrderBy(letter => letter.LetterNumber, StringComparer.Ordinal));
        Reconcile(journal, [.. theirs.Letters]).IsEven.ShouldBeTrue();
        output.WriteLine($"{Letters} letters, {journal.Count} events, {lost.Count} lost on the way back, {neverCame.Count} on the way there: {clock.Elapsed.TotalSeconds:F1} s");
    }

    private static void Live(Referral referral, int how)
    {
        if (how > 0)
        {
            referral.Receive(Monday).ShouldBeNull();
        }
        if (how == 2)
        {
            referral.Decline("不在本辖区", Monday).ShouldBeNull();
        }
        if (how == 3)
        {
            referral.Recall("双方和好", Monday).ShouldBeNull();
        }
    }
}
