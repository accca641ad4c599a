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
        double loss = 0.0;
        for (int n = 0; n < logits.RowCount; n++)
        {
            double max = logits.Row(n).Maximum();
            double sum = 0.0;
            for (int c = 0; c < logits.ColumnCount; c++)
            {
                sum += Math.Exp(logits[n, c] - max);
            }
            // -log(exp(z - max) / sum) = log(sum) - (z - max)
            loss += Math.Log(sum) - (logits[n, labels[n]] - max);
        }
        return loss / logits.RowCount;
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> logits, int[] labels)
    {
        ArgumentNullException.ThrowIfNull(logits);
        Shapes.RequireLabels(labels, logits.RowCount, logits.ColumnCount);
        Matrix<double> p = logits.Clone();
        for (int n = 0; n < p.RowCount; n++)
        {
            double max = p.Row(n).Maximum();
            Vector<double> e = (p.Row(n) - max).PointwiseExp();
            p.SetRow(n, e / e.Sum());
            p[n, labels[n]] -= 1.0;
        }
        return p / p.RowCount;
    }
}
