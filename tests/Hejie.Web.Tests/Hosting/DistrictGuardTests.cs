using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Hosting;

public sealed class DistrictGuardTests
{
    private static readonly HashSet<string> Tables = ["cases", "case_parties"];

    [Theory]
    [InlineData("SELECT c.id FROM cases AS c WHERE c.number = @p", "cases")]
    [InlineData("SELECT \"c\".\"id\" FROM \"cases\" AS \"c\" WHERE \"c\".\"district_code\" = @p", null)]
    [InlineData("SELECT 1 FROM cases AS c INNER JOIN case_parties AS p ON c.id = p.case_id WHERE c.district_code = @p", "case_parties")]
    [InlineData("SELECT 1 FROM cases AS c INNER JOIN case_parties AS p ON c.district_code = p.district_code AND c.id = p.case_id WHERE c.district_code = @p", null)]
    [InlineData("UPDATE cases SET version = 2 WHERE id = @p", "cases")]
    [InlineData("UPDATE cases SET version = 2 WHERE district_code = @d AND id = @p", null)]
    [InlineData("INSERT INTO cases (district_code) VALUES (@d); UPDATE cases SET version = 2 WHERE id = @p", "cases")]
    [InlineData("-- cross-district\n\nSELECT c.id FROM cases AS c", null)]
    [InlineData("SELECT count(*) FROM cases AS c\nWHERE FALSE", null)]
    [InlineData("SELECT c.id FROM cases AS c WHERE 0 = c.version", "cases")]
    [InlineData("SELECT 1 FROM cases AS c LEFT JOIN (SELECT p.district_code, p.case_id FROM case_parties AS p) AS q ON c.district_code = q.district_code AND c.id = q.case_id WHERE c.district_code = @d", null)]
    [InlineData("SELECT 1 FROM cases AS c LEFT JOIN (SELECT p.district_code, p.case_id FROM case_parties AS p) AS q ON c.id = q.case_id WHERE c.district_code = @d", "case_parties")]
    [InlineData("SELECT d.code FROM districts AS d", null)]
    public void It_names_the_table_that_is_asked_across_districts(string sql, string? table) => DistrictGuard.WhyNot(sql, Tables).ShouldBe(table);
}
