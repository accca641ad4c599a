using Gradus.Reference.Managed;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class ActivationsTests
{
    // From Math.Tanh and Math.Exp, to 4 units in the last place of each number, at every size.
    [TestCase(1e-300)]
    [TestCase(1e-9)]
    [TestCase(0.1)]
    [TestCase(0.62)]
    [TestCase(0.63)]
    [TestCase(3)]
    [TestCase(19)]
    [TestCase(700)]
    public void Vectors_are_as_exact_as_one_number_at_a_time(double size)
    {
        double[] x = [.. Enumerable.Range(-7, 21).Select(i => size * (i + 0.5) / 14)];
        double[] tanh = new double[x.Length];
        double[] sigmoid = new double[x.Length];

        Activations.Tanh(x, tanh.AsSpan());
        Activations.Sigmoid(x, sigmoid.AsSpan());

        Assert.Multiple(() =>
        {
            for (int i = 0; i < x.Length; i++)
            {
                Assert.That(tanh[i], Is.EqualTo(Math.Tanh(x[i])).Within(4).Ulps, $"tanh {x[i]}");
                Assert.That(sigmoid[i], Is.EqualTo(1 / (1 + Math.Exp(-x[i]))).Within(8).Ulps, $"sigmoid {x[i]}");
            }
        });
    }

    [Test]
    public void Infinities_are_the_limits_and_NaN_stays()
    {
        double[] x = [double.NegativeInfinity, double.PositiveInfinity, double.NaN];
        double[] y = new double[3];

        Activations.Tanh(x, y.AsSpan());
        Assert.That(y, Is.EqualTo(new[] { -1, 1, double.NaN }));
        Activations.Sigmoid(x, y.AsSpan());
        Assert.That(y, Is.EqualTo(new[] { 0, 1, double.NaN }));
    }
}
