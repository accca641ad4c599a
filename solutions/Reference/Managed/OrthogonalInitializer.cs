using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Gradus.Reference.Managed;

/// <summary>Q of the QR factorization, its columns turned so that the diagonal of R is positive.</summary>
internal sealed class OrthogonalInitializer : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Matrix<T> noise = Matrix<T>.Build.DenseOfRowMajor(run.Sizes["R"], run.Sizes["C"], run.Input("noise"));
        bool isWide = noise.RowCount < noise.ColumnCount;
        QR<T> factors = (isWide ? noise.Transpose() : noise).QR(QRMethod.Thin);
        Matrix<T> q = factors.Q;
        for (int j = 0; j < q.ColumnCount; j++)
        {
            if (factors.R[j, j] < T.Zero)
            {
                q.SetColumn(j, q.Column(j).Negate());
            }
        }

        (isWide ? q.Transpose() : q).ToRowMajorArray().CopyTo(run.Output("w"), 0);
    }
}
