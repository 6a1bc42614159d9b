using Hejie.Data.Verification;

namespace Hejie.Web.Commands;

/// <summary><c>hejie verify</c>: recomputes every chain and every attachment digest, and names what was altered or is missing.</summary>
internal static class VerifyCommand
{
    /// <returns>0 when all is as it was written, 1 when anything is not.</returns>
    public static async Task<int> RunAsync(WebApplication app)
    {
        var verification = app.Services.GetRequiredService<Verification>();
        var findings = 0;
        foreach (var district in await verification.DistrictsAsync())
        {
            await foreach (var finding in verification.OfDistrictAsync(district))
            {
                findings++;
                Console.Error.WriteLine(CommandTexts.Of("Finding" + finding.Kind, finding.DistrictCode, finding.Subject, finding.Part ?? 0));
            }
            Console.WriteLine(CommandTexts.Of("Verified", district));
        }
        return findings == 0 ? 0 : CommandDispatch.Fail(CommandTexts.Of("VerifiedWithFindings", findings));
    }
}
