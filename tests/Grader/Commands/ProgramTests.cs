using System.Diagnostics;
using Gradus.Grader.Tests.Loading;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Commands;

internal sealed class ProgramTests
{
    [TestCase("grade", "somewhere")]
    [TestCase("grade", "somewhere", "--out", "report", "--isolation", "chroot")]
    [TestCase("frobnicate")]
    [TestCase("reference", "check", "nowhere.json")]
    public void Wrong_usage_ends_with_2(params string[] arguments) => Assert.That(Run("auto", arguments).ExitCode, Is.EqualTo(2));

    [Test]
    public void Device_that_is_asked_for_and_missing_is_told_before_anything_is_graded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("class/ada/03_Backprop/Relu.cs", "class Relu;");

        var (exitCode, output) = Run("Voodoo", "grade", folder.Of("class"), "--out", folder.Of("report"));

        Assert.That(exitCode, Is.EqualTo(2));
        Assert.That(output, Does.StartWith("gradus: Found no device Voodoo among managed"));
    }

    private static (int ExitCode, string Output) Run(string device, params string[] arguments)
    {
        using var gradus = Process.Start(new ProcessStartInfo(
            Path.Combine(WorkerInstallation.At("").DotnetRoot, "dotnet"), [typeof(WorkerInstallation).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GRADUS_DEVICE"] = device },
        })!;
        var output = gradus.StandardOutput.ReadToEnd();
        gradus.WaitForExit();
        return (gradus.ExitCode, output);
    }
}
