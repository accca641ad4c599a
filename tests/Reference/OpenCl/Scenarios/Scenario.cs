namespace Gradus.Reference.Tests.OpenCl.Scenarios;

/// <summary>What a test does in a process of its own, because it may end the process, or starts from nothing.</summary>
internal abstract class Scenario
{
    /// <summary>The argument before the name of a scenario.</summary>
    public const string Verb = "scenario";

    /// <summary>Does it, and writes what the test looks at.</summary>
    public abstract void Run(TextWriter output);

    /// <summary>The scenario of that class name.</summary>
    public static Scenario Named(string name) =>
        Activator.CreateInstance(Type.GetType($"{typeof(Scenario).Namespace}.{name}", throwOnError: true)!) as Scenario
            ?? throw new ArgumentException($"Found {name}, expected the name of a scenario.");
}
