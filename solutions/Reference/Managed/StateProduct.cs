using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>
/// Products of a few rows with a matrix that is used in every step of a recurrence, so that packing it each time would
/// cost as much as the product: it is read where it lies. The same bytes as <see cref="Product"/>.
/// </summary>
internal static unsafe class StateProduct
{
    private const int RowsOfTile = 4;

    /// <summary>c (rows, columns) = a (rows, depth) · b (depth, columns), all row by row.</summary>
    public static void Multiply<T>(int rows, ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (c.IsEmpty)
        {
            return;
        }

        (int depth, int columns) = (a.Length / rows, c.Length / rows);
        int width = 2 * Vector<T>.Count;
        int whole = columns / width * width;
        fixed (T* left = a, right = b, target = c)
        {
            for (int j = 0; j < whole; j += width)
            {
                for (int i = 0; i < rows; i += RowsOfTile)
                {
                    Tile(left, right + j, target + j, i, rows - 1, depth, columns);
                }
            }
        }

        for (int i = 0; i < rows; i++)
        {
            for (int j = whole; j < columns; j++)
            {
                c[(i * columns) + j] = Entry(a.Slice(i * depth, depth), b, columns, j);
            }
        }
    }

    // Four rows by two vectors; beyond the last row, that row again.
    private static void Tile<T>(T* a, T* b, T* c, int row, int lastRow, int depth, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int r1, int r2, int r3) = (Math.Min(row + 1, lastRow), Math.Min(row + 2, lastRow), Math.Min(row + 3, lastRow));
        T* a0 = a + ((nint)row * depth);
        T* a1 = a + ((nint)r1 * depth);
        T* a2 = a + ((nint)r2 * depth);
        T* a3 = a + ((nint)r3 * depth);
        Vector<T> c00 = default, c01 = default, c10 = default, c11 = default;
        Vector<T> c20 = default, c21 = default, c30 = default, c31 = default;
        for (int k = 0; k < depth; k++, b += columns)
        {
            Vector<T> b0 = Vector.Load(b);
            Vector<T> b1 = Vector.Load(b + Vector<T>.Count);
            var left = new Vector<T>(a0[k]);
            (c00, c01) = (MultiplyAdd(left, b0, c00), MultiplyAdd(left, b1, c01));
            left = new Vector<T>(a1[k]);
            (c10, c11) = (MultiplyAdd(left, b0, c10), MultiplyAdd(left, b1, c11));
            left = new Vector<T>(a2[k]);
            (c20, c21) = (MultiplyAdd(left, b0, c20), MultiplyAdd(left, b1, c21));
            left = new Vector<T>(a3[k]);
            (c30, c31) = (MultiplyAdd(left, b0, c30), MultiplyAdd(left, b1, c31));
        }

        Store(c + ((nint)row * columns), c00, c01);
        Store(c + ((nint)r1 * columns), c10, c11);
        Store(c + ((nint)r2 * columns), c20, c21);
        Store(c + ((nint)r3 * columns), c30, c31);
    }

    private static void Store<T>(T* place, Vector<T> first, Vector<T> second)
        where T : unmanaged
    {
        first.Store(place);
        second.Store(place + Vector<T>.Count);
    }

    private static T Entry<T>(ReadOnlySpan<T> row, ReadOnlySpan<T> b, int columns, int column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        for (int k = 0; k < row.Length; k++)
        {
            sum = T.FusedMultiplyAdd(row[k], b[(k * columns) + column], sum);
        }

        return sum;
    }

    private static Vector<T> MultiplyAdd<T>(Vector<T> left, Vector<T> right, Vector<T> sum)
        where T : unmanaged =>
        typeof(T) == typeof(float)
            ? Vector.FusedMultiplyAdd(left.As<T, float>(), right.As<T, float>(), sum.As<T, float>()).As<float, T>()
            : Vector.FusedMultiplyAdd(left.As<T, double>(), right.As<T, double>(), sum.As<T, double>()).As<double, T>();
}
