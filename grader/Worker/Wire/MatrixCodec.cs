using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Worker.Wire;

/// <summary>A matrix of any storage: rows, columns, then the entries column by column. It arrives dense.</summary>
internal sealed class MatrixCodec : ReferenceCodec<Matrix<double>>
{
    // No message holds more numbers; it also bounds the one axis of a matrix whose other axis is empty.
    private const int MaxLength = 1 << 24;

    protected override void WriteValue(WireWriter writer, Matrix<double> value)
    {
        writer.Int32(value.RowCount);
        writer.Int32(value.ColumnCount);
        writer.Numbers<double>(value.AsColumnMajorArray() ?? value.ToColumnMajorArray());
    }

    protected override Matrix<double> ReadValue(WireReader reader)
    {
        var rows = Length(reader);
        var columns = Length(reader);
        return Matrix<double>.Build.Dense(rows, columns, reader.Numbers<double>((long)rows * columns));
    }

    private static int Length(WireReader reader) => reader.Int32() switch
    {
        >= 0 and <= MaxLength and var length => length,
        var length => throw new WireException($"found a matrix of {length} rows or columns; expected 0 to {MaxLength}"),
    };
}
