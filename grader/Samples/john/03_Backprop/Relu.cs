using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The rectifier, forward and backward", Order = 3, Stars = 1, Hours = 0.5)]
public static class Relu
{
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        x.MapInplace(v => v < 0 ? 0 : v);
        return x;
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        for (int i = 0; i < dy.RowCount; i++)
        {
            for (int j = 0; j < dy.ColumnCount; j++)
            {
                if (x[i, j] <= 0)
                    dy[i, j] = 0;
            }
        }
        return dy;
    }
}
