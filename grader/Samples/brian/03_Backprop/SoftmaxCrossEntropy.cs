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
        double loss = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            var z = logits.Row(i);
            double max = z.Maximum();
            double sum = 0;
            for (int c = 0; c < z.Count; c++)
                sum += Math.Exp(z[c] - max);
            loss += max + Math.Log(sum) - z[labels[i]];
        }
        return 1 / labels.Length * loss;
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> logits, int[] labels)
    {
        ArgumentNullException.ThrowIfNull(logits);
        Shapes.RequireLabels(labels, logits.RowCount, logits.ColumnCount);
        var grad = Matrix<double>.Build.Dense(logits.RowCount, logits.ColumnCount);
        for (int i = 0; i < labels.Length; i++)
        {
            var z = logits.Row(i);
            double max = z.Maximum();
            var e = z.Map(v => Math.Exp(v - max));
            double sum = e.Sum();
            for (int c = 0; c < z.Count; c++)
            {
                double p = e[c] / sum;
                if (c == labels[i])
                    p -= 1;
                grad[i, c] = 1 / labels.Length * p;
            }
        }
        return grad;
    }
}
