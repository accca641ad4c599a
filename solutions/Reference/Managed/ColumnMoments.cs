using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Mean of a column, and the sum of the squared distances from it.</summary>
internal static class ColumnMoments
{
    /// <summary>Both for one column of a matrix; distances from the first entry are averaged, so that a constant column
    /// has exactly its value as mean.</summary>
    public static (T Mean, T Squares) Of<T>(T[] x, int columns, int column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        for (int i = column; i < x.Length; i += columns)
        {
            sum += x[i] - x[column];
        }

        T mean = x[column] + (sum / T.CreateChecked(x.Length / columns));
        T squares = T.Zero;
        for (int i = column; i < x.Length; i += columns)
        {
            T distance = x[i] - mean;
            squares += distance * distance;
        }

        return (mean, squares);
    }
}
