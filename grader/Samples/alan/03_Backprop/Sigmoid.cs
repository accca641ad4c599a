using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The logistic function, stable at both ends", Order = 4, Stars = 1, Hours = 0.5)]
public static class Sigmoid
{
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        return Rows(x.EnumerateRows().Select(row => row.Select(S)));
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y)
    {
        Shapes.RequireSame(dy, y);
        return Rows(dy.EnumerateRows().Zip(y.EnumerateRows(), (dr, yr) => dr.Zip(yr, (d, s) => d * s * (1 - s))));
    }

    private static Matrix<double> Rows(IEnumerable<IEnumerable<double>> rows) => Matrix<double>.Build.DenseOfRows(rows);

    // exp of something negative never overflows, so pick the form by the sign
    private static double S(double v) => v switch
    {
        >= 0 => 1 / (1 + Math.Exp(-v)),
        _ => Math.Exp(v) / (1 + Math.Exp(v)),
    };
}
