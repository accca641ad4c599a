using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static class NumericalGradient
{
    public static Matrix<double> Of(Func<Matrix<double>, double> f, Matrix<double> x, double h = 1e-5)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(h);
        return x.MapIndexed((row, column, value) =>
        {
            double slope = 0;
            var thread = new Thread(() =>
            {
                Matrix<double> moved = x.Clone();
                moved[row, column] = value + h;
                double above = f(moved);
                moved[row, column] = value - h;
                slope = (above - f(moved)) / (2 * h);
            });
            thread.Start();
            thread.Join();
            return slope;
        }, Zeros.Include);
    }
}
