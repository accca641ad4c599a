using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>L = (1/N) Σ_n (log Σ_c exp z[n,c] − z[n, label[n]]); z (N, C).</summary>
public static class SoftmaxCrossEntropy
{
    /// <summary>The mean loss.</summary>
    public static double Forward(Matrix<double> logits, int[] labels)
    {
        double loss = 0;
        for (int n = 0; n < labels.Length; n++)
        {
            loss += LogOfSum(logits, n, logits[n, labels[n]]) / labels.Length;
        }

        return loss;
    }

    /// <summary>∂L/∂z (N, C): p[n,c] = 1 / Σ_k exp(z[n,k] − z[n,c]), less 1 at the label, over N.</summary>
    public static Matrix<double> Backward(Matrix<double> logits, int[] labels) =>
        Matrix<double>.Build.Dense(logits.RowCount, logits.ColumnCount, (n, c) =>
        {
            double probability = Math.Exp(-LogOfSum(logits, n, logits[n, c]));
            return (labels[n] == c ? probability - 1 : probability) / labels.Length;
        });

    // log Σ_k exp(z[n,k] − offset), one term after the other: log(exp a + exp b) = max + log(1 + exp(−|a − b|)).
    private static double LogOfSum(Matrix<double> logits, int n, double offset)
    {
        double log = logits[n, 0] - offset;
        for (int k = 1; k < logits.ColumnCount; k++)
        {
            double term = logits[n, k] - offset;
            log = Math.Max(log, term) + Math.Log(1 + Math.Exp(-Math.Abs(log - term)));
        }

        return log;
    }
}
