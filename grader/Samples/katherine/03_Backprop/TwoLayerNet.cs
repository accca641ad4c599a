using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

// I did not finish the other exercises, so everything is in here.
[Exercise("A classifier with one hidden layer, from your own layers", Order = 7, Stars = 2, Hours = 1.5)]
public static class TwoLayerNet
{
    public readonly record struct Parameters(Matrix<double> W1, Vector<double> B1, Matrix<double> W2, Vector<double> B2);

    public readonly record struct LossAndGradients(double Loss, Parameters Gradients);

    [Forward]
    public static Matrix<double> Logits(Matrix<double> x, Parameters parameters)
    {
        RequireShapes(x, parameters);
        var h = AddToRows(x * parameters.W1, parameters.B1).PointwiseMaximum(0);
        return AddToRows(h * parameters.W2, parameters.B2);
    }

    [Loss]
    public static LossAndGradients Loss(Matrix<double> x, int[] labels, Parameters parameters, double regularization)
    {
        RequireShapes(x, parameters);
        Shapes.RequireLabels(labels, x.RowCount, parameters.W2.ColumnCount);
        int n = x.RowCount;

        // forward
        var h = AddToRows(x * parameters.W1, parameters.B1).PointwiseMaximum(0);
        var scores = AddToRows(h * parameters.W2, parameters.B2);

        // softmax + loss
        double loss = 0;
        var dscores = Matrix<double>.Build.Dense(n, scores.ColumnCount);
        for (int i = 0; i < n; i++)
        {
            var row = scores.Row(i) - scores.Row(i).Maximum();
            var exp = row.PointwiseExp();
            loss += Math.Log(exp.Sum()) - row[labels[i]];
            dscores.SetRow(i, exp / exp.Sum());
            dscores[i, labels[i]] -= 1;
        }
        loss /= n;
        dscores /= n;

        // L2: loss += reg * W², gradient += 2 * reg * W
        loss += regularization * (Square(parameters.W1) + Square(parameters.W2));

        // backward
        var dW2 = h.Transpose() * dscores + 2 * regularization * parameters.W2;
        var dh = (dscores * parameters.W2.Transpose()).Map2((g, v) => v > 0 ? g : 0, h);
        var dW1 = x.Transpose() * dh + 2 * regularization * parameters.W1;
        return new LossAndGradients(loss, new Parameters(dW1, dh.ColumnSums(), dW2, dscores.ColumnSums()));
    }

    private static Matrix<double> AddToRows(Matrix<double> m, Vector<double> b) =>
        m.MapIndexed((_, j, v) => v + b[j], Zeros.Include);

    private static double Square(Matrix<double> m) => m.Enumerate().Sum(v => v * v);

    private static void RequireShapes(Matrix<double> x, Parameters parameters)
    {
        Shapes.RequireProduct(x, parameters.W1);
        Shapes.Require(parameters.B1, parameters.W1.ColumnCount);
        Shapes.RequireProduct(parameters.W1, parameters.W2);
        Shapes.Require(parameters.B2, parameters.W2.ColumnCount);
    }
}
