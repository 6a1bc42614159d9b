namespace Hejie.Web.Api;

/// <summary>How the description names what an operation may answer instead of doing what was asked.</summary>
internal static class Refusals
{
    /// <summary>Not understood (400), not there (404), not allowed by a rule or moved on by somebody else (409).</summary>
    public static TBuilder ProducesRefusals<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
}
