using Gradus.Reference.OpenCl;
using Gradus.Reference.Tests.Samples;

namespace Gradus.Reference.Tests.OpenCl.Scenarios;

/// <summary>Eight threads, each with a device of its own, find, open and use OpenCL for the first time at once.</summary>
internal sealed class ThreadStress : Scenario
{
    private const int Threads = 8;

    /// <inheritdoc />
    public override void Run(TextWriter output)
    {
        using var start = new Barrier(Threads);
        string[] results = new string[Threads];
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                using var device = new OpenClDevice(OpenClDevices.All()[0]);
                results[thread] = ResultBytes.HashOf(device, new AffineSamples()) + ResultBytes.HashOf(device, new ReluSamples());
            })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        output.WriteLine($"{results.Length} threads, {results.Distinct().Count()} result");
    }
}
