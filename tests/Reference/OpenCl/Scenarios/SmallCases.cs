using Gradus.Reference.OpenCl;
using Gradus.Reference.Tests.Samples;

namespace Gradus.Reference.Tests.OpenCl.Scenarios;

/// <summary>Every operator on its small cases, for a simulator that takes a thousand times as long as a device.</summary>
internal sealed class SmallCases : Scenario
{
    private const int LargestInput = 4000;

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
            VectorFile small = file with { Cases = [.. file.Cases.Where(vector => IsSmall(vector.Request))] };
            foreach (OutputCheck wrong in VectorCheck.Of<double>(device, small).Where(check => !check.IsAccepted))
            {
                output.WriteLine($"{file.Contract.Name}: wrong: {wrong}");
            }
        }
    }

    private static bool IsSmall(OperatorCase<double> request) =>
        request.Inputs.Values.Sum(input => input.Data.Length) <= LargestInput;
}
