using System.Diagnostics;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

[Platform("Linux", Reason = "processor time comes from /proc")]
internal sealed class ProcessorClockTests
{
    [Test]
    public void Own_time_is_what_the_system_says()
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        var clock = ProcessorClock.Of(Environment.ProcessId);
        self.Refresh();

        Assert.That(
            clock,
            Is.InRange(before - TimeSpan.FromMilliseconds(50), self.TotalProcessorTime + TimeSpan.FromSeconds(2)));
    }

    [Test]
    public void Process_that_is_gone_has_none()
    {
        using var gone = Process.Start("true");
        gone.WaitForExit();

        Assert.That(ProcessorClock.Of(gone.Id), Is.Null);
    }

    [Test]
    public void Children_count_for_their_parent()
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", "(i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; echo; sleep 60) & wait"])
        {
            RedirectStandardOutput = true,
        })!;
        shell.StandardOutput.ReadLine();
        var clock = ProcessorClock.Of(shell.Id);
        shell.Kill(entireProcessTree: true);
        shell.WaitForExit();

        Assert.That(clock, Is.GreaterThan(TimeSpan.FromMilliseconds(20)));
    }
}
