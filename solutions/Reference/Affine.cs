using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>y[n,m] = Σ_d x[n,d]·w[d,m] + b[m]; x (N, D), w (D, M), b (M), y (N, M).</summary>
public static class Affine
{
    /// <summary>∂L/∂x (N, D), ∂L/∂w (D, M), ∂L/∂b (M).</summary>
    public readonly record struct Gradients(Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db);

    /// <summary>y (N, M).</summary>
    public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w, Vector<double> b) =>
        Matrix<double>.Build.Dense(x.RowCount, w.ColumnCount, (n, m) =>
        {
            double sum = b[m];
            for (int d = 0; d < w.RowCount; d++)
            {
                sum += x[n, d] * w[d, m];
            }

            return sum;
        });

    /// <summary>The gradients for the upstream gradient dy (N, M): every product of the forward sum once.</summary>
    public static Gradients Backward(Matrix<double> dy, Matrix<double> x, Matrix<double> w)
    {
        Matrix<double> dx = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        Matrix<double> dw = Matrix<double>.Build.Dense(w.RowCount, w.ColumnCount);
        Vector<double> db = Vector<double>.Build.Dense(w.ColumnCount);
        for (int n = 0; n < dy.RowCount; n++)
        {
            for (int m = 0; m < dy.ColumnCount; m++)
            {
                double upstream = dy[n, m];
                db[m] += upstream;
                for (int d = 0; d < w.RowCount; d++)
                {
                    dx[n, d] += upstream * w[d, m];
                    dw[d, m] += upstream * x[n, d];
                }
            }
        }

        return new Gradients(dx, dw, db);
    }
}
