using Gradus.Reference.Managed;
using Gradus.Reference.Tests.Samples;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Devices;

[TestFixture]
public sealed class OpenClDeviceTests : DeviceContract
{
    private const double LastPlaces = 4;

    private static readonly ManagedDevice ManagedCode = new();

    private protected override IReferenceDevice Device => OpenClForTests.Device;

    [TestCaseSource(typeof(AllSamples), nameof(AllSamples.Cases))]
    public void Outputs_agree_withManaged_code(Contract contract, OperatorCase<double> request)
    {
        IReadOnlyDictionary<string, NdArray<double>> expected = ManagedCode.Run(contract, [request])[0];
        IReadOnlyDictionary<string, NdArray<double>> actual = Device.Run(contract, [request])[0];
        IReadOnlyDictionary<string, double> tolerance = Tolerance.Of<double>(ManagedCode, contract, request);

        Assert.Multiple(() =>
        {
            foreach ((string name, NdArray<double> output) in expected)
            {
                if (contract.Agreement == Agreement.Bytes)
                {
                    Assert.That(Bits(actual[name]), Is.EqualTo(Bits(output)), name);
                }
                else
                {
                    double allowed = contract.Agreement == Agreement.Rounding ? Ulps(output) : tolerance[name];
                    Difference difference = Difference.Of(output.Data, actual[name].Data);
                    Assert.That(difference.Absolute, Is.LessThanOrEqualTo(allowed), name);
                }
            }
        });
    }

    // −0 and 0 are the same number, and all NaN are one.
    private static long[] Bits(NdArray<double> array) =>
        Array.ConvertAll(array.Data, entry => BitConverter.DoubleToInt64Bits(double.IsNaN(entry) ? double.NaN : entry + 0.0));

    private static double Ulps(NdArray<double> array)
    {
        double largest = array.Data.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max();
        return LastPlaces * (Math.BitIncrement(largest) - largest);
    }
}
