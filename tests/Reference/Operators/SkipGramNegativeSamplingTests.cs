using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class SkipGramNegativeSamplingTests
{
    private static readonly double Log3 = Math.Log(3);
    private static readonly Vector<double> Center = Given.Vector(1, 0);
    private static readonly Vector<double> Outside = Given.Vector(Log3, 5);
    private static readonly Matrix<double> Noise = Given.Matrix(new[,] { { 0, 1 }, { -Log3, 2 } });

    [Test]
    public void Forward_is_the_sum_over_outside_word_and_noise() =>
        Close.To(
            (2 * Math.Log(4.0 / 3)) + Math.Log(2), SkipGramNegativeSampling.Forward(Center, Outside, Noise));

    [Test]
    public void Backward_weighs_words_by_how_wrong_they_are()
    {
        SkipGramNegativeSampling.Gradients gradients = SkipGramNegativeSampling.Backward(Center, Outside, Noise);

        Close.To(Given.Vector(-0.5 * Log3, -0.25), gradients.Dcenter);
        Close.To(Given.Vector(-0.25, 0), gradients.Doutside);
        Close.To(Given.Matrix(new[,] { { 0.5, 0 }, { 0.25, 0 } }), gradients.Dnoise);
    }
}
