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

        Matrix<double> grad = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        for (int i = 0; i < x.RowCount; i++)
        {
            for (int j = 0; j < x.ColumnCount; j++)
            {
                double saved = x[i, j];

                x[i, j] = saved + h;
                double up = f(x);

                x[i, j] = saved - h;
                double down = f(x);

                x[i, j] = saved;
                grad[i, j] = (up - down) / (2 * h);
            }
        }
        return grad;
    }
}
