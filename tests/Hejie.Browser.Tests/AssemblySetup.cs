using Hejie.Browser.Tests.Hosting;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: Parallelization(Mode = ParallelMode.None)]
