using System.Diagnostics;
using Gradus.Results;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

internal sealed class CallWatchTests
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    [Test]
    public void Call_that_has_just_begun_is_not_late()
    {
        Assert.That(new CallWatch(Environment.ProcessId, TimeSpan.Zero, TimeSpan.Zero).Overrun(), Is.Null);
    }

    [Test]
    public void Wall_time_ends_a_call_that_waits()
    {
        Assert.That(
            Wait(new CallWatch(Environment.ProcessId, Long, TimeSpan.FromMilliseconds(200))),
            Is.EqualTo(new Fault(Verdict.Timeout, "no answer after 0.2 s")));
    }

    [Test]
    public void Processor_time_ends_a_call_that_computes()
    {
        Assert.That(
            Wait(new CallWatch(Environment.ProcessId, TimeSpan.FromMilliseconds(50), Long)),
            Is.EqualTo(new Fault(Verdict.Timeout, "no answer after 0.1 s of processor time")));
    }

    private static Fault? Wait(CallWatch watch)
    {
        Fault? fault;
        var start = Stopwatch.GetTimestamp();
        do
        {
            fault = watch.Overrun();
        }
        while (fault is null && Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30));
        return fault;
    }
}
