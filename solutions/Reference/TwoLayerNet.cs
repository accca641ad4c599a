using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// z = max(0, x·W1 + b1)·W2 + b2; L = mean cross-entropy of z + ½λ(ΣW1² + ΣW2²).
/// x (N, D), W1 (D, H), b1 (H), W2 (H, C), b2 (C), z (N, C). One sample and one hidden unit at a time.
/// </summary>
public static class TwoLayerNet
{
    /// <summary>The parameters, or the gradients with respect to them.</summary>
    public readonly record struct Parameters(
        Matrix<double> W1, Vector<double> B1, Matrix<double> W2, Vector<double> B2);

    /// <summary>The loss, penalty included, and its gradients.</summary>
    public readonly record struct LossAndGradients(double Loss, Parameters Gradients);

    /// <summary>z (N, C).</summary>
    public static Matrix<double> Logits(Matrix<double> x, Parameters parameters) =>
        Matrix<double>.Build.Dense(x.RowCount, parameters.W2.ColumnCount, (n, c) =>
        {
            double score = parameters.B2[c];
            for (int h = 0; h < parameters.W1.ColumnCount; h++)
            {
                score += Math.Max(0, Hidden(x, n, parameters, h)) * parameters.W2[h, c];
            }

            return score;
        });

    /// <summary>The loss and all gradients.</summary>
    public static LossAndGradients Loss(Matrix<double> x, int[] labels, Parameters parameters, double regularization)
    {
        Matrix<double> logits = Logits(x, parameters);
        Matrix<double> upstream = SoftmaxCrossEntropy.Backward(logits, labels);
        Parameters gradients = Penalty(parameters, regularization);
        for (int n = 0; n < x.RowCount; n++)
        {
            gradients.B2.Add(upstream.Row(n), gradients.B2);
            for (int h = 0; h < parameters.W1.ColumnCount; h++)
            {
                AddHidden(x, n, upstream, parameters, h, gradients);
            }
        }

        double squares = SumOfSquares(parameters.W1) + SumOfSquares(parameters.W2);
        double loss = SoftmaxCrossEntropy.Forward(logits, labels) + (regularization * squares / 2);
        return new LossAndGradients(loss, gradients);
    }

    private static double Hidden(Matrix<double> x, int n, Parameters parameters, int h)
    {
        double sum = parameters.B1[h];
        for (int d = 0; d < x.ColumnCount; d++)
        {
            sum += x[n, d] * parameters.W1[d, h];
        }

        return sum;
    }

    // What sample n adds to the gradients through hidden unit h: nothing where the unit is off.
    private static void AddHidden(
        Matrix<double> x, int n, Matrix<double> upstream, Parameters parameters, int h, Parameters gradients)
    {
        double hidden = Hidden(x, n, parameters, h);
        if (hidden <= 0)
        {
            return;
        }

        double slope = 0;
        for (int c = 0; c < upstream.ColumnCount; c++)
        {
            slope += upstream[n, c] * parameters.W2[h, c];
            gradients.W2[h, c] += upstream[n, c] * hidden;
        }

        gradients.B1[h] += slope;
        for (int d = 0; d < x.ColumnCount; d++)
        {
            gradients.W1[d, h] += slope * x[n, d];
        }
    }

    private static Parameters Penalty(Parameters parameters, double regularization) => new(
        regularization * parameters.W1,
        Vector<double>.Build.Dense(parameters.B1.Count),
        regularization * parameters.W2,
        Vector<double>.Build.Dense(parameters.B2.Count));

    private static double SumOfSquares(Matrix<double> matrix) => matrix.Enumerate().Sum(entry => entry * entry);
}
