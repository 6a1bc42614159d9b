using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

/// <summary>Whatever the order in which an agreement is performed, urged, revised and left as it was, what has to hold holds after every act.</summary>
public sealed class RevisingAtRandomTests
{
    private const int Histories = 60;
    private const int Acts = 40;

    [Fact]
    public void After_every_act_one_version_binds_and_nothing_performed_is_lost()
    {
        var revised = 0;
        for (var seed = 0; seed < Histories; seed++)
        {
            var history = new History(new Random(seed));
            for (var act = 0; act < Acts; act++)
            {
                history.Act();
                history.Check($"history {seed}, act {act}: {history.Last}");
            }
            revised += history.Versions.Count(version => version.Standing == AgreementStanding.Superseded);
        }

        revised.ShouldBeGreaterThan(Histories); // the acts get somewhere
    }

    private sealed class History
    {
        private readonly Random _random;
        private readonly CaseStory _story;
        private readonly Dictionary<int, AgreementDraft> _signed = [];
        private List<(string Text, DateOnly On)> _performed = [];

        public History(Random random)
        {
            _random = random;
            _story = CaseStory.Registered().InMediation().RecordSigned();
            _story.Drafted(Terms(2 + random.Next(3))).AllSigned().Refusal.ShouldBeNull();
            Versions.Add(_story.Agreement);
            Keep();
        }

        public List<MediationAgreement> Versions { get; } = [];

        public string Last { get; private set; } = "";

        private MediationAgreement InForce => Versions.InHand(1)!;

        public void Act()
        {
            _story.After(TimeSpan.FromDays(_random.Next(3)));
            var (moment, open, number) = (_story.Now, Versions.OpenRevision(), 1 + _random.Next(InForce.Terms.Count));
            (Last, var refusal) = _random.Next(14) switch
            {
                0 => ("perform", InForce.Perform(_story.Case, number, moment.Today, "收条", moment)),
                1 => ("urge", InForce.Urge(_story.Case, number, NoticeWay.Telephone, moment)),
                2 => ("drop", open?.Drop(_story.Case, "不改了", moment)),
                3 => ("rewrite", open?.Redraft(_story.Case, _story.Wish(), Draft(), moment)),
                < 8 => ("revise", Revise(moment)),
                _ => ("sign", open is null ? null : Sign(open, moment)),
            };
            Last += $" {refusal?.Code}";
            Keep();
        }

        private Refusal? Revise(Moment moment)
        {
            var kind = _random.Next(2) == 0 ? RevisionKind.Change : RevisionKind.Supplement;
            var next = InForce.Revise(AgreementId.New(moment.Now), _story.Case, _story.Wish(kind), Draft(), moment, out var refusal);
            if (next is not null)
            {
                Versions.Add(next);
            }
            return refusal;
        }

        private Refusal? Sign(MediationAgreement open, Moment moment) => _story.Signatures(SignerRole.Committee)
            .Select(signature => open.Sign(_story.Case, signature, false, _story.Sessions, moment))
            .FirstOrDefault(refusal => refusal is not null && refusal != CaseRefusals.AlreadySigned);

        private AgreementDraft Draft() => _random.Next(2) == 0
            ? _story.Draft(Terms(2 + _random.Next(3)))
            : _story.Draft([.. InForce.OpenTerms.Select(term => term.AsDraft()), .. Terms(1)]);

        private TermDraft[] Terms(int count) =>
            [.. Enumerable.Range(1, count).Select(i => _story.Payment() with { AmountFen = 1_000 * (1 + _random.Next(90)), DueOn = _story.Now.Today.AddDays(10 * i) })];

        private void Keep()
        {
            foreach (var version in Versions.Where(version => version.IsEffective))
            {
                _signed.TryAdd(version.Edition, version.AsDraft());
            }
        }

        public void Check(string when)
        {
            Versions.Count(version => version.Standing == AgreementStanding.InForce).ShouldBe(1, when);
            Versions.Count(version => version is { Standing: AgreementStanding.Drafted }).ShouldBe(_story.Case.HasOpenRevision ? 1 : 0, when);
            Versions.Select(version => version.Edition).ShouldBe(Enumerable.Range(1, Versions.Count), when);
            foreach (var version in Versions.Where(version => version.IsEffective))
            {
                version.AsDraft().Terms.ShouldBe(_signed[version.Edition].Terms, when);
                version.TotalFen.ShouldBe(version.Terms.Sum(term => term.AmountFen ?? 0), when);
            }
            var performed = InForce.Terms.Where(term => term.PerformedOn is not null).Select(term => (term.Text + term.AmountFen, term.PerformedOn!.Value)).ToList();
            _performed.Except(performed).ShouldBeEmpty(when);
            performed.Count.ShouldBeGreaterThanOrEqualTo(_performed.Count, when);
            _performed = performed;
            _story.Case.TermDueOn.ShouldBe(InForce.Terms.Where(term => term.IsOwed).Min(term => term.DueOn), when);
            (_story.Case.Outcome, _story.Case.OutcomeOn).ShouldBe((CaseOutcome.Settled, Versions[0].EffectiveOn), when);
            (_story.Case.PerformedOn is not null).ShouldBe(InForce.Terms.All(term => !term.IsOwed), when);
            _story.Case.Deadlines.Count(window => window is { Rule: DeadlineKey.JudicialConfirmation, IsOpen: true }).ShouldBe(1, when);
        }
    }
}
