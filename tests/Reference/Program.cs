using Gradus.Reference.Tests.OpenCl.Scenarios;
using Microsoft.Testing.Platform.Builder;

namespace Gradus.Reference.Tests;

/// <summary>Runs the tests; or, as a child of a test, one scenario in a process of its own.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is [Scenario.Verb, var name])
        {
            Scenario.Named(name).Run(Console.Out);
            return 0;
        }

        ITestApplicationBuilder builder = await TestApplication.CreateBuilderAsync(arguments);
        SelfRegisteredExtensions.AddSelfRegisteredExtensions(builder, arguments);
        using ITestApplication application = await builder.BuildAsync();
        return await application.RunAsync();
    }
}
