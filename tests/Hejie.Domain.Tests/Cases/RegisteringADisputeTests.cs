using System.Globalization;
using Hejie.Domain.Cases;
using Hejie.Domain.Money;
using Hejie.Domain.People;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class RegisteringADisputeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("张三😀")]
    public void A_person_has_a_name(string name) =>
        RefusalWith(party => party with { Name = name }).ShouldBe(CaseRefusals.NameNotUnderstood);

    [Fact]
    public void An_organisation_may_be_called_anything_but_nothing()
    {
        RefusalWith(party => party with { Kind = PartyKind.LegalPerson, Name = "青岛 e 家（演示）有限公司" }).ShouldBeNull();
        RefusalWith(party => party with { Kind = PartyKind.LegalPerson, Name = " " }).ShouldBe(CaseRefusals.NameNotUnderstood);
        RefusalWith(party => party with { Kind = PartyKind.LegalPerson, Name = new string('公', 101) }).ShouldBe(CaseRefusals.TextTooLong);
    }

    [Fact]
    public void Numbers_that_cannot_be_are_not_written_down()
    {
        RefusalWith(party => party with { IdNumber = "110101199003070012" }).ShouldBe(CaseRefusals.IdNumberNotUnderstood);
        RefusalWith(party => party with { Phone = "12345" }).ShouldBe(CaseRefusals.PhoneNotUnderstood);
        RefusalWith(party => party with { CreditCode = "91370202MA3EXAMPL0" }).ShouldBe(CaseRefusals.CreditCodeNotUnderstood);
        RefusalWith(party => party with { Representative = Agent with { IdNumber = "110101199003070012" } }).ShouldBe(CaseRefusals.IdNumberNotUnderstood);
        RefusalWith(party => party with { Representative = Agent with { Phone = "110" } }).ShouldBe(CaseRefusals.PhoneNotUnderstood);
    }

    [Fact]
    public void A_refused_value_names_its_party() =>
        RefusalWith(party => party with { Phone = "12345" })!.Details.ShouldBe(["party:2"]);

    [Fact]
    public void Values_are_kept_in_one_spelling_and_the_id_number_tells_birth_and_sex()
    {
        var story = CaseStory.Registered(With(party => party with
        {
            Phone = "138 0000 0002",
            IdNumber = "11010519491231002x",
            BirthDate = null,
            Representative = Agent with { Phone = "（0532）83812345" },
        }));

        var party = story.Case.Party(2)!;
        party.Phone.ShouldBe("13800000002");
        party.IdNumber.ShouldBe("11010519491231002X");
        party.BirthDate.ShouldBe(new DateOnly(1949, 12, 31));
        party.Sex.ShouldBe(Sex.Female);
        party.Representative!.Phone.ShouldBe("0532-83812345");
    }

    [Fact]
    public void D5_a_child_under_14_by_its_id_number_needs_a_guardian()
    {
        var child = With(party => party with { IdNumber = "110101201503070018", BirthDate = null });

        CaseStory.Registered(child).Refusal.ShouldBe(CaseRefusals.MinorNeedsGuardianConsent);
        CaseStory.Registered(child with { Parties = [child.Parties[0], child.Parties[1] with { Representative = Agent with { Kind = RepresentativeKind.Legal } }] })
            .Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(FenText.MaxFen, true)]
    [InlineData(FenText.MaxFen + 1, false)]
    public void A_claim_is_an_amount_that_can_be_typed(long fen, bool taken) =>
        RefusalOf(CaseStory.Application() with { ClaimFen = fen }).ShouldBe(taken ? null : CaseRefusals.ClaimOutOfRange);

    [Fact]
    public void What_happened_is_told_in_at_most_10_000_characters()
    {
        RefusalOf(CaseStory.Application() with { Statement = " " }).ShouldBe(CaseRefusals.StatementMissing);
        RefusalOf(CaseStory.Application() with { Statement = new string('水', 10_000) }).ShouldBeNull();
        RefusalOf(CaseStory.Application() with { Statement = new string('水', 10_001) }).ShouldBe(CaseRefusals.TextTooLong);
        RefusalOf(CaseStory.Application() with { Requests = [.. Enumerable.Repeat(new string('求', 100), 20)] }).ShouldBe(CaseRefusals.TextTooLong);
    }

    [Theory]
    [InlineData("2006-12-31", "DateBeforeCalendar")]
    [InlineData("2007-01-01", null)]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-03", "DateInFuture")]
    public void An_application_lies_in_the_years_of_the_calendar_and_not_in_the_future(string day, string? refused) =>
        (RefusalOf(CaseStory.Application() with { ApplicationDate = DateOnly.Parse(day, CultureInfo.InvariantCulture) })?.Code).ShouldBe(refused);

    [Theory]
    [InlineData("1879-12-31", false)]
    [InlineData("1880-01-01", true)]
    public void I10_nobody_was_born_in_the_days_of_the_emperors(string born, bool taken) =>
        RefusalWith(party => party with { BirthDate = DateOnly.Parse(born, CultureInfo.InvariantCulture) }).ShouldBe(taken ? null : CaseRefusals.BirthTooLongAgo);

    [Fact]
    public void I4_a_dispute_has_two_sides()
    {
        var application = CaseStory.Application();

        RefusalOf(application with { Parties = [application.Parties[0]] }).ShouldBe(CaseRefusals.NeedsBothSides);
        RefusalOf(application with { Parties = [application.Parties[1]] }).ShouldBe(CaseRefusals.NeedsBothSides);
        RefusalOf(application).ShouldBeNull();
    }

    [Fact]
    public void I10_a_finer_kind_belongs_to_its_kind()
    {
        var finer = DisputeTypes.All.First(type => DisputeTypes.SubtypesOf(type).Count > 0);

        RefusalOf(CaseStory.Application(finer) with { SubType = DisputeTypes.SubtypesOf(finer)[0] }).ShouldBeNull();
        RefusalOf(CaseStory.Application(finer) with { SubType = "NoSuchKind" }).ShouldBe(CaseRefusals.NoSuchSubType);
    }

    private static readonly Representative Agent = new(RepresentativeKind.Entrusted, "王五", "同事", null, null, MaySettle: true);

    private static Registration With(Func<PartyDetails, PartyDetails> change)
    {
        var application = CaseStory.Application();
        return application with { Parties = [application.Parties[0], change(application.Parties[1])] };
    }

    private static Refusal? RefusalWith(Func<PartyDetails, PartyDetails> change) => RefusalOf(With(change));

    private static Refusal? RefusalOf(Registration application) => CaseStory.Registered(application).Refusal;
}
