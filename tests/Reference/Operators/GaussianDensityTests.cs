using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class GaussianDensityTests
{
    // Samples −1 and 1 have mean 0 and, over 2 and not over 1, variance 1; over two features, densities multiply.
    [Test]
    public void Density_is_the_product_over_the_features()
    {
        GaussianDensity.Fitted fitted = GaussianDensity.Forward(
            Given.Matrix(new double[,] { { -1, 3 }, { 1, 5 } }), Given.Row(0, 5));

        Close.To(Given.Vector(0, 4), fitted.Mean);
        Close.To(Given.Vector(1, 1), fitted.Variance);
        Close.To(Given.Vector(Math.Exp(-0.5) / (2 * Math.PI)), fitted.Density);
        Close.To(Given.Vector(-0.5 - Math.Log(2 * Math.PI)), fitted.LogDensity);
    }

    [Test]
    public void No_samples_are_refused() =>
        Assert.That(
            () => GaussianDensity.Forward(Given.Zeros(0, 1), Given.Row(1)),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no samples, expected at least one"));
}
