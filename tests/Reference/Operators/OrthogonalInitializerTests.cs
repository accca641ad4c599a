using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class OrthogonalInitializerTests
{
    // The noise is (0.6, 0.8)·5 beside (0.6, 0.8)·4 + (−0.8, 0.6)·3.
    [Test]
    public void Weights_are_Q_of_the_factorization_whose_R_has_a_positive_diagonal() =>
        Close.To(
            Given.Matrix(new[,] { { 0.6, -0.8 }, { 0.8, 0.6 } }),
            OrthogonalInitializer.Weights(Given.Matrix(new double[,] { { 3, 0 }, { 4, 5 } })));

    [Test]
    public void Wide_noise_has_orthonormal_rows() =>
        Close.To(
            Given.Matrix(new[,] { { 0.6, 0.8, 0 }, { -0.8, 0.6, 0 } }),
            OrthogonalInitializer.Weights(Given.Matrix(new double[,] { { 3, 4, 0 }, { 0, 5, 0 } })));

    [Test]
    public void No_numbers_are_refused() =>
        Assert.That(
            () => OrthogonalInitializer.Weights(Given.Zeros(0, 2)),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no numbers, expected at least one row"));
}
