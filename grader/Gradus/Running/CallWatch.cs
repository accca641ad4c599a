using System.Diagnostics;
using System.Globalization;
using Gradus.Results;

namespace Gradus.Running;

/// <summary>Watches one call: quick answers cost nothing, slow ones are measured now and then.</summary>
internal sealed class CallWatch(int process, TimeSpan processorTime, TimeSpan wallTime)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _next = Interval;
    private TimeSpan? _processorStart;

    /// <summary>Why the call has to end now, or null. May be asked as often as one likes.</summary>
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
        if (processor - _processorStart > processorTime)
        {
            return new Fault(Verdict.Timeout, string.Create(
                CultureInfo.InvariantCulture, $"no answer after {processorTime.TotalSeconds:0.#} s of processor time"));
        }

        return elapsed > wallTime
            ? new Fault(Verdict.Timeout, string.Create(CultureInfo.InvariantCulture, $"no answer after {wallTime.TotalSeconds:0.#} s"))
            : null;
    }
}
