using System.Diagnostics;
using System.Globalization;
using Gradus.Results;

namespace Gradus.Running;

/// <summary>Watches one call: quick answers cost nothing, slow ones are measured now and then.</summary>
internal sealed class CallWatch(int process, TimeSpan processorTime, TimeSpan wallTime)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan? _processorStart;

    /// <summary>Why the call has to end now, or null.</summary>
    public Fault? Overrun()
    {
        var processor = ProcessorClock.Of(process);
        _processorStart ??= processor;
        if (processor - _processorStart > processorTime)
        {
            return new Fault(Verdict.Timeout, string.Create(
                CultureInfo.InvariantCulture, $"no answer after {processorTime.TotalSeconds:0.#} s of processor time"));
        }

        return Stopwatch.GetElapsedTime(_start) > wallTime
            ? new Fault(Verdict.Timeout, string.Create(CultureInfo.InvariantCulture, $"no answer after {wallTime.TotalSeconds:0.#} s"))
            : null;
    }
}
