using Gradus.Results;

namespace Gradus.Running;

/// <summary>Says why a worker's process ended, from its exit code and the runtime's last words.</summary>
internal static class Obituary
{
    private const int SignalBase = 128;
    private const int Killed = SignalBase + 9;
    private const int ProcessorLimit = SignalBase + 24;

    /// <summary>The verdict and the reason.</summary>
    public static Fault Of(int exitCode, string lastWords, bool outputFull) => exitCode switch
    {
        _ when outputFull => new Fault(Verdict.OutputLimit, "the code printed more than 1 MiB; remove the prints from inner loops"),
        _ when Says(lastWords, "Stack overflow") => new Fault(Verdict.Crash, "stack overflow: a recursion does not end, or goes too deep"),
        _ when Says(lastWords, "Out of memory") || Says(lastWords, "OutOfMemoryException") =>
            new Fault(Verdict.OutOfMemory, "the code asked for more memory than its sandbox has"),
        _ when Says(lastWords, "Unhandled exception") =>
            new Fault(Verdict.Crash, "an exception that nothing caught, on a thread of its own or in a message, ended the process"),
        ProcessorLimit or Killed => new Fault(Verdict.Timeout, "the code used up the processor time of its sandbox"),
        > SignalBase => new Fault(Verdict.Crash, "the code broke its own process"),
        _ => new Fault(Verdict.Crash, $"the code ended its own process (exit code {exitCode}) instead of returning an answer"),
    };

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.Ordinal);
}
