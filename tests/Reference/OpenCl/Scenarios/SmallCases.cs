using Gradus.Reference.OpenCl;
using Gradus.Reference.Tests.Samples;

namespace Gradus.Reference.Tests.OpenCl.Scenarios;

/// <summary>Every operator on its small cases, for a simulator that takes a thousand times as long as a device.</summary>
internal sealed class SmallCases : Scenario
{
    private const int LargestInput = 400;

    /// <inheritdoc />
    public override void Run(TextWriter output)
    {
        using var device = new OpenClDevice(OpenClDevices.All()[0]);
        output.WriteLine(device.Name);
        foreach (ISamples samples in AllSamples.ByOperator)
        {
            OperatorCase<double>[] cases = [.. samples.Cases().Where(IsSmall)];
            device.Run(samples.Contract, cases);
            output.WriteLine($"{samples.Contract.Name}: {cases.Length}");
        }

        foreach (VectorFile file in Directory.GetFiles(GoldenVectors.Folder, "*.json").Select(VectorFile.Read))
        {
            device.Run(file.Contract, [.. file.Cases.Select(vector => vector.Request).Where(IsSmall)]);
        }
    }

    private static bool IsSmall(OperatorCase<double> request) =>
        request.Inputs.Values.Sum(input => input.Data.Length) <= LargestInput;
}
