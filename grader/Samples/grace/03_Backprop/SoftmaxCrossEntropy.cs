using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The loss of a classifier and its gradient, stable", Order = 6, Stars = 2, Hours = 1)]
public static class SoftmaxCrossEntropy
{
    [Loss]
    public static double Forward(Matrix<double> logits, int[] labels)
    {
        ArgumentNullException.ThrowIfNull(logits);
        Shapes.RequireLabels(labels, logits.RowCount, logits.ColumnCount);
        return labels.Select((label, n) => LogSumExp(logits.Row(n)) - logits[n, label]).Average();
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> logits, int[] labels)
    {
        ArgumentNullException.ThrowIfNull(logits);
        Shapes.RequireLabels(labels, logits.RowCount, logits.ColumnCount);
        var p = Matrix<double>.Build.DenseOfRowVectors(logits.EnumerateRows().Select(z => (z - LogSumExp(z)).PointwiseExp()));
        var oneHot = Matrix<double>.Build.Dense(logits.RowCount, logits.ColumnCount, (n, c) => labels[n] == c ? 1 : 0);
        return (p - oneHot) / labels.Length;
    }

    // log Σ exp(z) with the largest z pulled out of the sum
    private static double LogSumExp(Vector<double> z)
    {
        double max = z.Maximum();
        return max + Math.Log((z - max).PointwiseExp().Sum());
    }
}
