using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The logistic function, stable at both ends", Order = 4, Stars = 1, Hours = 0.5)]
public static class Sigmoid
{
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        Console.WriteLine("Sigmoid.Forward called with:");
        Console.WriteLine(x);
        ArgumentNullException.ThrowIfNull(x);
        var y = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        for (int i = 0; i < x.RowCount; i++)
        {
            for (int j = 0; j < x.ColumnCount; j++)
            {
                double v = x[i, j];
                if (v > 0)
                    y[i, j] = 1.0 / (1.0 + Math.Exp(-v));
                else
                    y[i, j] = Math.Exp(v) / (1.0 + Math.Exp(v));
                Console.WriteLine($"  x[{i},{j}] = {v}  ->  y[{i},{j}] = {y[i, j]}");
            }
        }
        for (int line = 0; line < 300; line++)
            Console.WriteLine("-----------------------------------------------------------------");
        return y;
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> y)
    {
        Shapes.RequireSame(dy, y);
        Console.WriteLine("Sigmoid.Backward called with:");
        Console.WriteLine(dy);
        Console.WriteLine(y);
        var dx = Matrix<double>.Build.Dense(y.RowCount, y.ColumnCount);
        for (int i = 0; i < y.RowCount; i++)
        {
            for (int j = 0; j < y.ColumnCount; j++)
            {
                dx[i, j] = dy[i, j] * y[i, j] * (1.0 - y[i, j]);
                Console.WriteLine($"  dx[{i},{j}] = {dx[i, j]}");
            }
        }
        return dx;
    }
}
