using Hejie.Browser.Tests.Hosting;
using Xunit;

namespace Hejie.Browser.Tests.Portal;

/// <summary>One district for all who look at public pages: it takes half a minute to set up, and none of them counts its cases.</summary>
[CollectionDefinition]
public sealed class PortalStage : ICollectionFixture<ShinanStage>;
