using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

internal sealed class WorkerPoolTests
{
    [Test]
    public void Worker_that_cannot_start_is_told_with_the_cause()
    {
        using var pool = new WorkerPool(new ProcessSandbox(), WorkerInstallation.At("nowhere"));

        Assert.That(
            pool.Take,
            Throws.InvalidOperationException.With.Message.EqualTo("no worker can be started").And.InnerException.Message.Contain("nowhere"));
    }

    [Test]
    public void Nobody_gets_the_worker_of_another()
    {
        using var installation = WorkerInstallation.Create();
        using var pool = new WorkerPool(new ProcessSandbox(), installation);
        using var first = pool.Take();
        using var second = pool.Take();

        Assert.That(second, Is.Not.SameAs(first));
    }
}
