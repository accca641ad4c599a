using Gradus.Reference.Tests.OpenCl.Scenarios;
using NUnit.Framework;

namespace Gradus.Reference.Tests.OpenCl;

/// <summary>Oclgrind runs every kernel, and reports what work-items do to each other's numbers and outside of buffers.</summary>
[TestFixture]
public sealed class OclgrindTests
{
    [Test]
    public void Kernels_have_no_race_and_stay_inside_their_buffers()
    {
        ChildResult child = Run<SmallCases>();

        Assert.That(child.ExitCode, Is.Zero, child.Error);
        Assert.That(child.Output, Does.StartWith("OpenCL: Oclgrind"));
        Assert.That(child.Error, Is.Empty);
        Assert.That(
            child.Output.Split('\n').Where(line => line.Contains(": wrong", StringComparison.Ordinal)), Is.Empty, "outputs");
        Assert.That(
            child.Output.Split('\n').Where(line => line.EndsWith(": 0", StringComparison.Ordinal)),
            Is.Empty,
            "operators none of whose samples is small enough");
    }

    [Test]
    public void Planted_race_and_planted_write_outside_are_reported()
    {
        ChildResult child = Run<PlantedRace>();

        Assert.That(child.Error, Does.Contain("data race").IgnoreCase.And.Contain("Invalid write"));
    }

    private static ChildResult Run<TScenario>()
        where TScenario : Scenario =>
        ChildProcess.Run<TScenario>(
            ("GRADUS_OPENCL_LIBRARY", OpenClHere.RequireOclgrind()),
            ("OCLGRIND_DATA_RACES", "1"),
            ("OCLGRIND_CHECK_API", "1"));
}
