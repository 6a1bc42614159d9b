using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class GivingPapersToPartiesTests
{
    [Fact]
    public void A_party_reads_its_own_number_and_the_others_in_part()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified());

        var paper = PartyPapers.Of(SomeCaseFile.Of(story), story.Case.Party(1)!).Select(one => one.Paper).OfType<MediationApplicationPaper>().Single();

        paper.Parties[0].IdNumber.ShouldBe("370202196005010019");
        paper.Parties[1].IdNumber.ShouldBe("370***********0012");
        paper.Parties[1].Contact.ShouldBe("138****0002");
    }

    [Fact]
    public void The_committee_reads_all_of_them() =>
        CasePapers.ApplicationOf(SomeCaseFile.Of(CaseStory.Registered(SomeCaseFile.Identified()))).Parties[1].IdNumber.ShouldBe("370202199005010012");
}
