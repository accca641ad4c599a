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

        var grad = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        for (int i = 0; i < x.RowCount; i++)
        {
            for (int j = 0; j < x.ColumnCount; j++)
            {
                var plus = x.Clone();
                var minus = x.Clone();
                plus[i, j] += h;
                minus[i, j] -= h;
                grad[i, j] = (f(plus) - f(minus)) / (2 * h);
            }
        }
        return grad;
    }
}
