using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>y = tanh(x), entry by entry.</summary>
public static class Tanh
{
    /// <summary>
    /// y, in the shape of x: with q = exp(2|x|) − 1, |y| = q / (q + 2), by series where q would cancel.
    /// </summary>
    public static Matrix<double> Forward(Matrix<double> x) => Elementwise.Apply(x, Value);

    /// <summary>∂L/∂x for the upstream gradient dy and the output y.</summary>
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y) =>
        Elementwise.Apply(dy, y, (upstream, output) => (upstream - (upstream * output)) * (1 + output));

    private static double Value(double x)
    {
        double square = x * x;
        if (square < 0.25)
        {
            return ContinuedFraction(x, square);
        }

        double decay = Math.Exp(-2 * Math.Abs(x));
        return Math.CopySign((1 - decay) / (1 + decay), x);
    }

    // Lambert: tanh x = x / (1 + x² / (3 + x² / (5 + …))); nine terms reach the last bit for |x| < ½.
    private static double ContinuedFraction(double x, double square)
    {
        double denominator = 17;
        for (int odd = 15; odd >= 1; odd -= 2)
        {
            denominator = odd + (square / denominator);
        }

        return x / denominator;
    }
}
