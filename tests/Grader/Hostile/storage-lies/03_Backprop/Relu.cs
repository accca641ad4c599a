using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.LinearAlgebra.Storage;

namespace Gradus.Backprop;

public static class Relu
{
    public static Matrix<double> Forward(Matrix<double> x)
    {
        return new EvilMatrix(x?.RowCount ?? 2, x?.ColumnCount ?? 2);
    }

    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        return dy.Map2((gradient, input) => input > 0 ? gradient : 0, x);
    }
}

internal sealed class EvilStorage(int rows, int columns) : MatrixStorage<double>(rows, columns)
{
    public override bool IsDense => true;

    public override bool IsFullyMutable => true;

    public override bool IsMutableAt(int row, int column) => true;

    public override double At(int row, int column)
    {
        return 0;
    }

    public override void At(int row, int column, double value)
    {
    }

    public override double[] ToColumnMajorArray()
    {
        return [1];
    }
}

internal sealed class EvilMatrix(int rows, int columns) : Matrix(new EvilStorage(rows, columns));
