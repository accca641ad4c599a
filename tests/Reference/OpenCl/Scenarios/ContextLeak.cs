using System.Diagnostics;
using Gradus.Reference.OpenCl;

namespace Gradus.Reference.Tests.OpenCl.Scenarios;

/// <summary>Opens, uses and closes a hundred devices of 16 MiB each, and writes whether memory is given back.</summary>
internal sealed class ContextLeak : Scenario
{
    private const int Count = 2 << 20;
    private const long Megabyte = 1 << 20;

    /// <inheritdoc />
    public override void Run(TextWriter output)
    {
        Use(10);
        long before = Resident();
        Use(100);
        long grown = (Resident() - before) / Megabyte;

        // All of them together hold 3200 MiB on the device.
        output.WriteLine(grown < 200 ? "memory is given back" : $"memory grew by {grown} MiB");
    }

    private static void Use(int times)
    {
        Dictionary<string, NdArray<double>> inputs = new() { ["x"] = new([Count], new double[Count]) };
        OperatorCase<double> request = new("large", inputs, new Dictionary<string, ParameterValue>());
        for (int i = 0; i < times; i++)
        {
            using var device = new OpenClDevice(OpenClDevices.All()[0]);
            device.Run(Relu.Contract, [request]);
        }
    }

    private static long Resident()
    {
        GC.Collect();
        using Process self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }
}
