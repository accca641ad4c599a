using Gradus.Reference.Tests.OpenCl.Scenarios;
using NUnit.Framework;

namespace Gradus.Reference.Tests.OpenCl;

/// <summary>What has ended whole processes, each in a process of its own.</summary>
[TestFixture]
public sealed class OpenClStressTests
{
    private const string Cache = "POCL_CACHE_DIR";

    [Test]
    public void Exceptions_are_caught_while_kernels_are_compiled()
    {
        OpenClHere.RequirePocl();
        using var cache = new EmptyFolder();

        ChildResult child = ChildProcess.Run<SignalStress>((Cache, cache.Path));

        Assert.That(
            child.Ended, Is.EqualTo((0, "caught 18000 of 18000\nhandlers are back\ncompiled meanwhile")), child.Error);
    }

    [Test]
    public void Threads_that_come_first_at_once_all_get_the_same_results()
    {
        OpenClHere.RequirePocl();
        using var cache = new EmptyFolder();

        ChildResult child = ChildProcess.Run<ThreadStress>((Cache, cache.Path));

        Assert.That(child.Ended, Is.EqualTo((0, "8 threads, 1 result")), child.Error);
    }

    [Test]
    public void Results_are_the_same_bytes_from_run_to_run_and_from_process_to_process()
    {
        OpenClHere.RequirePocl();

        ChildResult one = ChildProcess.Run<ResultBytes>();
        ChildResult other = ChildProcess.Run<ResultBytes>();

        Assert.That(one.ExitCode, Is.Zero, one.Error);
        Assert.That(one.Output.Trim().Split('\n'), Is.All.EndsWith("same twice"));
        Assert.That(other.Ended, Is.EqualTo(one.Ended), other.Error);
    }

    [Test]
    public void Devices_that_are_closed_give_their_memory_back()
    {
        OpenClHere.RequirePocl();

        ChildResult child = ChildProcess.Run<ContextLeak>();

        Assert.That(child.Ended, Is.EqualTo((0, "memory is given back")), child.Error);
    }
}
