using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class BatchNormTests
{
    private static readonly double Root = Math.Sqrt(1.5);

    [Test]
    public void Forward_has_mean_beta_and_deviation_gamma_and_moves_the_running_statistics()
    {
        BatchNorm.Outputs outputs = BatchNorm.Forward(
            Given.Matrix(new double[,] { { 1 }, { 3 } }),
            Given.Vector(2),
            Given.Vector(1),
            Given.Vector(10),
            Given.Vector(20),
            epsilon: 0);

        Close.To(Given.Matrix(new double[,] { { -1 }, { 3 } }), outputs.Y);
        Close.To(Given.Vector((0.9 * 10) + (0.1 * 2)), outputs.RunningMean);
        Close.To(Given.Vector((0.9 * 20) + (0.1 * 1)), outputs.RunningVariance);
    }

    [Test]
    public void Inference_uses_the_running_statistics() =>
        Close.To(
            Given.Matrix(new double[,] { { 11 }, { 13 } }),
            BatchNorm.Infer(
                Given.Matrix(new double[,] { { 1 }, { 3 } }),
                Given.Vector(2),
                Given.Vector(11),
                Given.Vector(1),
                Given.Vector(4),
                epsilon: 0));

    // x̂ = (−r, 0, r) and g = γ·dy = (6, 0, 0) with r² = 3/2: mean g = 2, mean g·x̂ = −2r.
    [Test]
    public void Backward_goes_through_mean_and_variance()
    {
        BatchNorm.Gradients gradients = BatchNorm.Backward(
            Given.Matrix(new double[,] { { 3 }, { 0 }, { 0 } }),
            Given.Matrix(new[,] { { 7 - Root }, { 7 }, { 7 + Root } }),
            Given.Vector(2),
            epsilon: 0);

        Close.To(Given.Matrix(new double[,] { { 1 }, { -2 }, { 1 } }), gradients.Dx);
        Close.To(Given.Vector(-3 * Root), gradients.Dgamma);
        Close.To(Given.Vector(3), gradients.Dbeta);
    }

    [Test]
    public void No_samples_are_refused() =>
        Assert.That(
            () => BatchNorm.Contract.Run(
                ("x", new NdArray<double>([0, 1], [])),
                ("gamma", Given.Vector(1)),
                ("beta", Given.Vector(0)),
                ("running_mean", Given.Vector(0)),
                ("running_var", Given.Vector(1))),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found D = 1 without entries, expected at"));
}
