using System.Security.Cryptography;
using System.Text;
using Hejie.Data.Demo.Cases;
using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Demo;

/// <summary>The counts of the district's report (domain/05 section 4) and the life of the cases behind them.</summary>
public sealed class LivingThroughTheShinanCasesTests
{
    private static readonly DateTime FirstStart = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    private static readonly ShinanRegister Register = ShinanRegister.Make();
    private static readonly IReadOnlyList<DemoCase> All = Make();
    private static readonly Dictionary<OrganizationId, MediationOrganization> Bodies = Register.Organizations.ToDictionary(body => body.Id);
    private static readonly Dictionary<MediatorId, Mediator> Mediators = Register.Mediators.ToDictionary(mediator => mediator.Id);

    [Fact]
    public void The_article_window_counts_as_the_report_does()
    {
        Figures(InWindow()).ShouldBe(new ReportFigures(3533, 3531, 1655, 1655, 148));
    }

    [Fact]
    public void Each_figure_falls_by_one_with_each_case()
    {
        var cases = InWindow();
        var difficult = cases.First(made => IsByHolder(made) && made.Case.Difficulty == DifficultyLevel.Difficult);

        Figures([.. cases.Where(made => made != difficult)]).ShouldBe(new ReportFigures(3532, 3530, 1654, 1654, 147));
    }

    [Fact]
    public void The_finance_committee_settled_28_of_31_over_more_than_two_million_yuan()
    {
        var cases = Window(ShinanRegister.CityCode);

        cases.Count.ShouldBe(31);
        cases.Count(IsSettled).ShouldBe(28);
        cases.Sum(made => made.Case.ClaimFen ?? 0).ShouldBeGreaterThan(2_000_000_00L);
    }

    [Fact]
    public void Live_cases_lie_in_every_state_that_a_case_can_lie_in()
    {
        CaseState[] passing = [CaseState.Settled]; // left at once
        var live = Live();

        live.Select(made => made.Case.State).Distinct().Order()
            .ShouldBe(Enum.GetValues<CaseState>().Except(passing).Order());
        live.ShouldAllBe(made => made.Case.Timeline.All(entry => entry.At <= FirstStart));
    }

    [Fact]
    public void Live_cases_are_settled_as_often_as_services_report()
    {
        var taken = Live().Where(made => made.Case.AcceptedOn is not null && made.Case.Outcome is not null).ToList();

        (100.0 * taken.Count(IsSettled) / taken.Count).ShouldBeInRange(60, 75);
        Live().ShouldContain(made => made.Case.NonAcceptanceReason == NonAcceptanceReason.RespondentRefused);
        Live().ShouldContain(made => made.Case.NonAcceptanceReason == NonAcceptanceReason.Unreachable);
    }

    [Fact]
    public void The_example_committee_has_a_case_in_every_state_with_its_gold_medal_mediator()
    {
        var committee = Register.Organizations.Single(body => body.Abbreviation == ShinanRegister.ExampleCommittee);
        var own = Live().Where(made => made.Case.OrganizationId == committee.Id).ToList();

        own.Select(made => made.Case.State).Distinct().Count().ShouldBeGreaterThan(15);
        own.ShouldContain(made => made.Case.State == CaseState.InMediation && Mediators[made.Case.HostMediatorId!.Value].IsGoldMedal);
    }

    [Fact]
    public void Numbers_run_without_gaps_in_the_order_of_registration()
    {
        foreach (var series in All.GroupBy(made => (made.Case.DistrictCode, made.Case.Number.Year)))
        {
            series.Select(made => made.Case.Number.Serial).ShouldBe(Enumerable.Range(1, series.Count()));
            series.Select(made => made.Case.RegisteredAt).ShouldBeInOrder();
        }
        foreach (var series in All.Where(made => made.Case.VolumeNumber is not null).GroupBy(made => (made.Case.OrganizationId, made.Case.AcceptedOn!.Value.Year)))
        {
            series.OrderBy(made => made.Case.VolumeNumber!.Serial).Select(made => made.Case.AcceptedOn!.Value).ShouldBeInOrder();
            series.Select(made => made.Case.VolumeNumber!.Serial).Order().ShouldBe(Enumerable.Range(1, series.Count()));
        }
    }

    [Fact]
    public void Every_agreement_passes_the_check_of_the_machine()
    {
        var found = All.Where(made => made.Agreement is not null)
            .SelectMany(made => AgreementCheck.Of(made.Agreement!, made.Case).Select(finding => $"{finding.Detail} {finding.Found} {made.Agreement!.Facts}"));

        found.ShouldBeEmpty();
    }

    [Fact]
    public void Every_journal_is_one_unbroken_chain()
    {
        foreach (var made in All)
        {
            var previous = "";
            foreach (var entry in made.Case.Timeline)
            {
                entry.PreviousDigest.ShouldBe(previous);
                entry.ComputeDigest().ShouldBe(entry.Digest);
                previous = entry.Digest;
            }
            made.Case.HeadDigest.ShouldBe(previous);
            made.Case.Timeline.Select(entry => entry.At).ShouldBeInOrder();
        }
    }

    [Fact]
    public void An_agreement_takes_effect_with_the_last_signature_and_not_before_acceptance()
    {
        foreach (var made in All.Where(IsSettled))
        {
            made.Agreement!.EffectiveOn.ShouldBe(made.Case.OutcomeOn);
            made.Agreement.EffectiveOn!.Value.ShouldBeGreaterThanOrEqualTo(made.Case.AcceptedOn!.Value);
            made.Sessions.ShouldContain(session => session.IsSigned(made.Case));
        }
    }

    [Fact]
    public void Nearly_every_case_ends_within_the_period_the_law_sets()
    {
        var ended = All.Where(made => made.Case.AcceptedOn is not null && made.Case.Outcome is not null).ToList();
        var late = ended.Count(made => made.Case.Deadlines.Any(deadline => deadline.Rule == made.Case.MediationPeriod && made.Case.OutcomeOn > deadline.LastDay));

        late.ShouldBeLessThan(ended.Count / 100);
    }

    [Fact]
    public void Statements_differ_and_nobody_in_them_is_real()
    {
        All.Select(made => made.Case.Statement).Distinct().Count().ShouldBeGreaterThan(1000);
        All.ShouldAllBe(made => made.Case.Parties.All(party => party.Name.Contains("演示")));
        All.SelectMany(made => made.Case.Parties).ShouldAllBe(party => party.Phone!.StartsWith("154"));
        All.ShouldAllBe(made => !made.Case.Statement.Contains('{'));
    }

    [Fact]
    public void The_same_first_start_makes_the_same_cases() => Digest(Make()).ShouldBe(Digest(All));

    [Fact]
    public void The_article_window_does_not_depend_on_the_first_start()
    {
        var later = ShinanCases.Make(Register, DemoSamples.Files, FirstStart.AddDays(100));

        Digest([.. later.Where(IsInWindow)]).ShouldBe(Digest([.. All.Where(IsInWindow)]));
    }

    private static IReadOnlyList<DemoCase> Make() => ShinanCases.Make(ShinanRegister.Make(), DemoSamples.Files, FirstStart);

    private static List<DemoCase> InWindow() => Window(ShinanRegister.DistrictCode);

    private static List<DemoCase> Window(string district) => [.. All.Where(made => made.Case.DistrictCode == district && IsInWindow(made))];

    private static bool IsInWindow(DemoCase made) =>
        made.Case.AcceptedOn >= ArticleWindow.FirstDay && made.Case.AcceptedOn <= ArticleWindow.LastDay;

    private static List<DemoCase> Live() => [.. All.Where(made => made.Case.DistrictCode == ShinanRegister.DistrictCode && made.Case.ApplicationDate > ArticleWindow.LastDay)];

    private static bool IsSettled(DemoCase made) => made.Case.Outcome == CaseOutcome.Settled;

    private static bool IsByHolder(DemoCase made) =>
        Bodies[made.Case.OrganizationId].IsBrandRoom || Mediators[made.Case.HostMediatorId!.Value].IsGoldMedal;

    private static ReportFigures Figures(IReadOnlyCollection<DemoCase> cases) => new(
        cases.Count,
        cases.Count(made => IsSettled(made) && made.Agreement!.EffectiveOn <= ArticleWindow.LastDay),
        cases.Count(IsByHolder),
        cases.Count(made => IsByHolder(made) && IsSettled(made)),
        cases.Count(made => IsByHolder(made) && made.Case.Difficulty >= DifficultyLevel.Difficult));

    private static string Digest(IReadOnlyList<DemoCase> cases)
    {
        var said = string.Join('\n', cases.Select(made => $"{made.Case.Id} {made.Case.Number} {made.Case.VolumeNumber} {made.Case.HeadDigest} {made.Case.Statement} {made.Case.Parties[0].Name} {made.Agreement?.TotalFen}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
    }

    private sealed record ReportFigures(int Disputes, int Settled, int AtHolders, int SettledAtHolders, int DifficultAtHolders);
}

/// <summary>Sample files that need no store.</summary>
internal static class DemoSamples
{
    public static DemoFiles Files { get; } = new(Sample("a"), Sample("b"), Sample("c"));

    private static DemoFile Sample(string letter)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letter)));
        return new DemoFile($"370202/2017/{digest[..2]}/{digest}", digest, 1);
    }
}
