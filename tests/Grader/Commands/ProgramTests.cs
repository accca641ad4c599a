using System.Diagnostics;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Commands;

internal sealed class ProgramTests
{
    [TestCase("grade", "somewhere")]
    [TestCase("grade", "somewhere", "--out", "report", "--isolation", "chroot")]
    [TestCase("frobnicate")]
    public void Wrong_usage_ends_with_2(params string[] arguments)
    {
        using var gradus = Process.Start(new ProcessStartInfo(
            Path.Combine(WorkerInstallation.At("").DotnetRoot, "dotnet"), [typeof(WorkerInstallation).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        gradus.StandardOutput.ReadToEnd();
        gradus.WaitForExit();

        Assert.That(gradus.ExitCode, Is.EqualTo(2));
    }
}
