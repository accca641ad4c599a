using System.Diagnostics;
using System.Globalization;
using Gradus.Results;

namespace Gradus.Running;

/// <summary>
/// Watches one call from its question to the end of its answer, callbacks included: quick answers cost nothing, slow ones
/// are measured now and then.
/// </summary>
internal sealed class CallWatch(int process, TimeSpan processorTime, TimeSpan wallTime)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _next = Interval;
    private TimeSpan? _processorStart;

    /// <summary>Why the call has to end now, or null.</summary>
    public Fault? Overrun()
    {
        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (elapsed < _next)
        {
            return null;
        }

        _next = elapsed + Interval;
        var processor = ProcessorClock.Of(process);
        _processorStart ??= processor;
        return processor - _processorStart > processorTime ? Timeout(processorTime, " of processor time")
            : elapsed > wallTime ? Timeout(wallTime, "")
            : null;
    }

    private static Fault Timeout(TimeSpan limit, string kind) => new(
        Verdict.Timeout, string.Create(CultureInfo.InvariantCulture, $"no answer after {limit.TotalSeconds:0.#} s{kind}"));
}
