using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Worker.Wire;

/// <summary>A matrix of any storage: rows, columns, then the entries column by column. It arrives dense.</summary>
internal sealed class MatrixCodec : ReferenceCodec<Matrix<double>>
{
    protected override void WriteValue(WireWriter writer, Matrix<double> value)
    {
        writer.Int32(value.RowCount);
        writer.Int32(value.ColumnCount);
        writer.Numbers<double>(value.AsColumnMajorArray() ?? value.ToColumnMajorArray());
    }

    protected override Matrix<double> ReadValue(WireReader reader)
    {
        var axes = reader.Axes(2, sizeof(double));
        return Matrix<double>.Build.Dense(axes[0], axes[1], reader.Numbers<double>(axes[0] * axes[1]));
    }
}
