using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

internal sealed class SandboxesTests
{
    private readonly WorkerInstallation _installation = WorkerInstallation.Create();

    [OneTimeTearDown]
    public void RemoveWorker() => _installation.Dispose();

    [Test]
    public void Strongest_comes_first() =>
        Assert.That(Sandboxes.All.Select(s => s.Name), Is.EqualTo<string[]>(["bubblewrap", "process"]));

    [Test]
    public void Unknown_name_is_none() => Assert.That(Sandboxes.Find("chroot"), Is.Null);

    [Test]
    public void Plain_process_works_everywhere() =>
        Assert.That(Sandboxes.WhyNot(new ProcessSandbox(), _installation), Is.Null);

    [Test]
    public void Bubblewrap_works_where_it_is_installed()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(f => File.Exists(Path.Combine(f, "bwrap"))))
        {
            Assert.Ignore("bubblewrap is not installed here (Debian: apt-get install bubblewrap)");
        }

        Assert.That(Sandboxes.WhyNot(new BubblewrapSandbox(), _installation), Is.Null);
    }

    [Test]
    public void Program_that_is_missing_is_the_reason()
    {
        Assert.That(Sandboxes.WhyNot(new ProcessSandbox(), WorkerInstallation.At("nowhere")), Does.Contain("nowhere"));
    }

    [Test]
    public void Last_words_of_a_worker_that_does_not_start_are_the_reason()
    {
        using var broken = WorkerInstallation.Create();
        File.Delete(Path.Combine(broken.Folder, "Gradus.Worker.dll"));

        Assert.That(Sandboxes.WhyNot(new ProcessSandbox(), broken), Does.Contain("Gradus.Worker.dll"));
    }
}
