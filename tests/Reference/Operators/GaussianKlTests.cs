using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class GaussianKlTests
{
    private static readonly Matrix<double> Mu = Given.Matrix(new double[,] { { 1, 0 }, { 0, -4 } });
    private static readonly Matrix<double> LogVariance = Given.Matrix(new[,] { { 0, Math.Log(2) }, { 0, 0 } });

    [Test]
    public void Forward_is_the_mean_over_the_samples() =>
        Close.To((0.5 + (0.5 * (1 - Math.Log(2))) + 8) / 2, GaussianKl.Forward(Mu, LogVariance));

    [Test]
    public void Backward_is_the_mean_and_half_the_excess_of_the_variance()
    {
        GaussianKl.Gradients gradients = GaussianKl.Backward(Mu, LogVariance);

        Close.To(Given.Matrix(new[,] { { 0.5, 0 }, { 0, -2 } }), gradients.Dmu);
        Close.To(Given.Matrix(new[,] { { 0, 0.25 }, { 0, 0 } }), gradients.DlogVariance);
    }

    [Test]
    public void No_samples_are_refused() =>
        Assert.That(
            () => GaussianKl.Contract.Run(
                ("mu", new NdArray<double>([0, 3], [])), ("logvar", new NdArray<double>([0, 3], []))),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no samples, expected at least one"));
}
