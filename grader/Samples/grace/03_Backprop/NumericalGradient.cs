using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The gradient of any function by central differences", Order = 1, Stars = 1, Hours = 1)]
public static class NumericalGradient
{
    public static Matrix<double> Of(Func<Matrix<double>, double> f, Matrix<double> x, double h = 1e-5)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(h);
        return Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (i, j) =>
        {
            var e = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
            e[i, j] = h;
            return (f(x + e) - f(x - e)) / (2 * h);
        });
    }
}
