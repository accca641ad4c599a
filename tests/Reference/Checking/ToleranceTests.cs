using System.Numerics;
using Gradus.Reference.Managed;
using Gradus.Reference.Tests.Samples;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Checking;

/// <summary>Right answers in other orders of summation are within the tolerance; wrong ones are far outside.</summary>
public sealed class ToleranceTests
{
    private static readonly ManagedDevice Device = new();
    private static readonly OperatorCase<double> Request = Sample.Of(Affine.Contract, "long sums", "N=7 D=900 M=5");
    private static readonly OperatorCase<double> Positive = Request
        .With("x", Array.ConvertAll(Request.Inputs["x"].Data, Math.Abs))
        .With("w", Array.ConvertAll(Request.Inputs["w"].Data, Math.Abs));

    private static IEnumerable<OperatorCase<double>> Requests => [Request, Positive];

    [TestCaseSource(nameof(Requests))]
    public void Backward_summation_in_float32_is_accepted(OperatorCase<double> request) =>
        Assert.That(Worst(Answer<float>(request, reversed: true), request), Is.LessThanOrEqualTo(Allowed<float>(request)));

    [TestCaseSource(nameof(Requests))]
    public void Forward_summation_in_float32_is_accepted(OperatorCase<double> request) =>
        Assert.That(Worst(Answer<float>(request, reversed: false), request), Is.LessThanOrEqualTo(Allowed<float>(request)));

    [TestCaseSource(nameof(Requests))]
    public void Backward_summation_in_float64_is_accepted(OperatorCase<double> request) =>
        Assert.That(Worst(Answer<double>(request, reversed: true), request), Is.LessThanOrEqualTo(Allowed<double>(request)));

    [TestCaseSource(nameof(Requests))]
    public void One_forgotten_product_of_900_is_rejected_in_float32(OperatorCase<double> request)
    {
        double[] x = [.. request.Inputs["x"].Data];
        x[450] = 0;

        double[] wrong = Device.Run(Affine.Contract, [request.With("x", x)])[0]["y"].Data;

        Assert.That(Worst(wrong, request), Is.GreaterThan(20 * Allowed<float>(request)));
    }

    [TestCaseSource(nameof(Requests))]
    public void Float32_answer_is_rejected_where_float64_is_asked_for(OperatorCase<double> request) =>
        Assert.That(Worst(Answer<float>(request, reversed: false), request), Is.GreaterThan(Allowed<double>(request)));

    [Test]
    public void Operator_that_selects_allows_rounding_only()
    {
        var selecting = new Contract("Relu", "relu")
        {
            Selects = true,
            Inputs = Relu.Contract.Inputs,
            Outputs = Relu.Contract.Outputs,
            Upstream = Relu.Contract.Upstream,
            Gradients = Relu.Contract.Gradients,
        };
        var request = new OperatorCase<double>(
            "ends", new Dictionary<string, NdArray<double>> { ["x"] = new([2], [-3, 8]) }, Request.Parameters);

        Assert.That(Tolerance.Of<double>(Device, selecting, request)["y"], Is.EqualTo(4 * 8 * Math.ScaleB(1, -53)));
    }

    private static double Allowed<T>(OperatorCase<double> request)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Tolerance.Of<T>(Device, Affine.Contract, request)["y"];

    private static double Worst(double[] answer, OperatorCase<double> request) =>
        Difference.Of(Device.Run(Affine.Contract, [request])[0]["y"].Data, answer).Absolute;

    // What a learner would write: one plain sum for each entry.
    private static double[] Answer<T>(OperatorCase<double> request, bool reversed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Dictionary<string, T[]> inputs = request.As<T>().Inputs.ToDictionary(input => input.Key, input => input.Value.Data);
        int columns = inputs["b"].Length;
        int depth = inputs["w"].Length / columns;
        int[] terms = [.. Enumerable.Range(0, depth)];
        return [.. Enumerable.Range(0, inputs["x"].Length / depth * columns).Select(i =>
        {
            T sum = T.Zero;
            foreach (int d in reversed ? terms.Reverse() : terms)
            {
                sum += inputs["x"][(i / columns * depth) + d] * inputs["w"][(d * columns) + (i % columns)];
            }

            return double.CreateChecked(sum + inputs["b"][i % columns]);
        })];
    }
}
