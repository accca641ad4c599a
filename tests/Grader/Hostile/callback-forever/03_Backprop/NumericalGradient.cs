using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static class NumericalGradient
{
    public static Matrix<double> Of(Func<Matrix<double>, double> f, Matrix<double> x, double h = 1e-5)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(h);
        while (true)
        {
            f(x);
        }
    }
}
