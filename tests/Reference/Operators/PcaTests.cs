using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class PcaTests
{
    // Far from the origin, along (3, 4): without centring the first component would be (10, 20)/√500.
    [Test]
    public void Components_are_those_of_the_centred_samples()
    {
        Pca.Fitted fitted = Pca.Fit(Given.Matrix(new double[,] { { 13, 24 }, { 7, 16 } }), components: 1);

        Close.To(Given.Vector(10, 20), fitted.Mean);
        Close.To(Given.Matrix(new[,] { { 0.6 }, { 0.8 } }), fitted.Components);
        Close.To(Given.Vector(25), fitted.Eigenvalues);
    }

    [Test]
    public void Eigenvalues_come_from_the_largest_down()
    {
        Pca.Fitted fitted = Pca.Fit(
            Given.Matrix(new double[,] { { 1, 0 }, { -1, 0 }, { 0, -3 }, { 0, 3 } }), components: 2);

        Close.To(Given.Vector(4.5, 0.5), fitted.Eigenvalues);
        Close.To(Given.Matrix(new double[,] { { 0, 1 }, { 1, 0 } }), fitted.Components);
    }

    [Test]
    public void As_many_components_as_samples_are_refused() =>
        Assert.That(
            () => Pca.Fit(Given.Zeros(2, 3), components: 2),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found 2 components for 2 samples of 3 features, expected fewer than there are samples"));
}
