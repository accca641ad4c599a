using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Gradus.Reference.OpenCl;
using Gradus.Reference.Tests.Samples;

namespace Gradus.Reference.Tests.OpenCl.Scenarios;

/// <summary>Writes a hash of the outputs of every operator, and whether a second run has the same.</summary>
internal sealed class ResultBytes : Scenario
{
    /// <inheritdoc />
    public override void Run(TextWriter output)
    {
        using var device = new OpenClDevice(OpenClDevices.All().First(info => info.HasDouble));
        foreach (ISamples samples in AllSamples.ByOperator)
        {
            string first = HashOf(device, samples);
            string repeated = HashOf(device, samples) == first ? "same twice" : "differs";
            output.WriteLine($"{samples.Contract.Name} {first} {repeated}");
        }
    }

    /// <summary>The hash of all outputs of all samples of an operator.</summary>
    public static string HashOf(IReferenceDevice device, ISamples samples)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var outputs in device.Run(samples.Contract, [.. samples.Cases()]))
        {
            foreach (var output in outputs.OrderBy(output => output.Key, StringComparer.Ordinal))
            {
                hash.AppendData(MemoryMarshal.AsBytes(output.Value.Data.AsSpan()));
            }
        }

        return Convert.ToHexString(hash.GetCurrentHash())[..16];
    }
}
