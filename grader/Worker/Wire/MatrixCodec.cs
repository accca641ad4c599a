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
        var rows = reader.Count(0);
        var columns = reader.Count(0);
        return Matrix<double>.Build.Dense(rows, columns, reader.Numbers<double>((long)rows * columns));
    }
}
