namespace Gradus.Reference.Tests.OpenCl;

/// <summary>How a child process ended.</summary>
internal sealed record ChildResult(int ExitCode, string Output, string Error)
{
    /// <summary>Exit code and output, for tests that expect both at once.</summary>
    public (int ExitCode, string Output) Ended => (ExitCode, Output.ReplaceLineEndings("\n").Trim());
}
