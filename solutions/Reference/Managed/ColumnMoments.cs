using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Mean of a column, and the sum of the squared distances from it.</summary>
internal static class ColumnMoments
{
    /// <summary>
    /// Both for one column of a matrix. The mean is that of the distances from the first entry, so that a constant
    /// column has exactly its value as mean.
    /// </summary>
    public static (T Mean, T Squares) Of<T>(T[] x, int columns, int column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] distances = new T[x.Length / columns];
        for (int m = 0; m < distances.Length; m++)
        {
            distances[m] = x[(m * columns) + column] - x[column];
        }

        T mean = x[column] + (LaneSum.Of<T>(distances) / T.CreateChecked(distances.Length));
        for (int m = 0; m < distances.Length; m++)
        {
            T distance = x[(m * columns) + column] - mean;
            distances[m] = distance * distance;
        }

        return (mean, LaneSum.Of<T>(distances));
    }
}
