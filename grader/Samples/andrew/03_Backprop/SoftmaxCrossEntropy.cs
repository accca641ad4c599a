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
        var p = Softmax(logits);
        double loss = 0;
        for (int i = 0; i < labels.Length; i++)
            loss -= Math.Log(p[i, labels[i]]);
        return loss / labels.Length;
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> logits, int[] labels)
    {
        ArgumentNullException.ThrowIfNull(logits);
        Shapes.RequireLabels(labels, logits.RowCount, logits.ColumnCount);
        var d = Softmax(logits);
        for (int i = 0; i < labels.Length; i++)
            d[i, labels[i]] -= 1;
        return d / labels.Length;
    }

    // softmax(z) = e^z / sum(e^z)
    private static Matrix<double> Softmax(Matrix<double> z)
    {
        var e = z.PointwiseExp();
        var sums = e.RowSums();
        return e.MapIndexed((i, j, v) => v / sums[i]);
    }
}
