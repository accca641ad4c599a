using System.Numerics.Tensors;
using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

/// <summary>
/// Softmax and cross-entropy in one: the loss of a classifier. logits (N, C), one label 0 … C−1 per row.
/// <code>
/// p[n,c] = exp(z[n,c]) / Σₖ exp(z[n,k])          z = logits
/// L = −(1/N) Σₙ log p[n, label[n]]                the mean over the batch
/// ∂L/∂z[n,c] = (p[n,c] − [c = label[n]]) / N
/// </code>
/// Finite for logits up to ±1e300, also where p is too small for a double: log p never comes from a p.
/// Source: CS231n course notes, "Linear classification", softmax classifier.
/// </summary>
[Exercise("The loss of a classifier and its gradient, stable", Order = 6, Stars = 2, Hours = 1)]
[Forbids(typeof(Tensor), nameof(Tensor.SoftMax))]
[Forbids(typeof(TensorPrimitives), nameof(TensorPrimitives.SoftMax))]
public static class SoftmaxCrossEntropy
{
    /// <summary>The mean loss over the rows of logits.</summary>
    /// <exception cref="ArgumentException">
    /// labels is not one class 0 … C−1 per row, there is no row, or one is null.
    /// </exception>
    [Loss]
    public static double Forward(Matrix<double> logits, int[] labels)
    {
        ArgumentNullException.ThrowIfNull(logits);
        Shapes.RequireLabels(labels, logits.RowCount, logits.ColumnCount);
        // BEGIN SOLUTION: the mean of −log p[label]; subtract the largest logit of the row before Exp
        double sum = 0;
        for (int n = 0; n < labels.Length; n++)
        {
            // Only the probability of the right class counts; the others act through the denominator.
            sum -= LogSoftmax(logits.Row(n))[labels[n]];
        }

        return sum / labels.Length;
        // END SOLUTION
    }

    /// <summary>
    /// The gradient of the mean loss with respect to the logits: a new (N, C) matrix whose rows sum to 0.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// labels is not one class 0 … C−1 per row, there is no row, or one is null.
    /// </exception>
    [Backward]
    public static Matrix<double> Backward(Matrix<double> logits, int[] labels)
    {
        ArgumentNullException.ThrowIfNull(logits);
        Shapes.RequireLabels(labels, logits.RowCount, logits.ColumnCount);
        // BEGIN SOLUTION: (p − one-hot label) / N
        Matrix<double> gradient = Matrix<double>.Build.Dense(logits.RowCount, logits.ColumnCount);
        for (int n = 0; n < labels.Length; n++)
        {
            Vector<double> slope = LogSoftmax(logits.Row(n)).PointwiseExp(); // (C): p, between 0 and 1
            slope[labels[n]] -= 1;
            gradient.SetRow(n, slope / labels.Length); // the loss is a mean, so is its gradient
        }

        return gradient;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static Vector<double> LogSoftmax(Vector<double> row)
    {
        // p stays the same when all logits of a row move together. With the largest at 0, Exp is at most 1
        // and the sum at least 1: nothing overflows, and Log never sees 0.
        Vector<double> shifted = row - row.Maximum();
        return shifted - Math.Log(shifted.PointwiseExp().Sum());
    }
    // END SOLUTION
}
