using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class InitializerTests
{
    [TestCase("xavier_uniform", 1.4142135623730951, -0.70710678118654757)]
    [TestCase("xavier_normal", 0.81649658092772603, 0.20412414523193151)]
    [TestCase("he_uniform", 1.7320508075688772, -0.86602540378443860)]
    [TestCase("he_normal", 1, 0.25)]
    public void Noise_of_one_and_a_quarter_shows_scale_and_shift(string method, double one, double quarter) =>
        Close.To(
            Given.Matrix(new[,] { { one }, { quarter } }),
            Initializer.Weights(method, Given.Matrix(new[,] { { 1 }, { 0.25 } })));
}
