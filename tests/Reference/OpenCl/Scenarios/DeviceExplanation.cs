using System.Diagnostics;

namespace Gradus.Reference.Tests.OpenCl.Scenarios;

/// <summary>Opens the device of the process, and says what it is or why it is not there.</summary>
internal sealed class DeviceExplanation : Scenario
{
    /// <inheritdoc />
    public override void Run(TextWriter output)
    {
        try
        {
            using IReferenceDevice device = ReferenceDevice.Open(DeviceRequest.OfProcess);
            output.WriteLine(device.Name);
        }
        catch (DeviceException problem)
        {
            output.WriteLine(problem.Message);
        }

        using Process self = Process.GetCurrentProcess();
        bool isLoaded = self.Modules.OfType<ProcessModule>().Any(module =>
            module.ModuleName.Contains("libOpenCL", StringComparison.Ordinal));
        output.WriteLine(isLoaded ? "OpenCL is loaded" : "OpenCL is not loaded");
        foreach (string obstacle in Gradus.Reference.OpenCl.OpenClSearch.Obstacles())
        {
            output.WriteLine(obstacle);
        }
    }
}
