using System.Runtime.CompilerServices;

namespace Gradus.Reference.Managed.Products;

/// <summary>
/// The innermost loop of a product: a tile of a few rows that stays in registers, as wide as <typeparamref name="TRow"/>.
/// a(i, k) is a[rows[i] + columns[k]]; b holds one row of the tile's width for each k.
/// </summary>
internal static unsafe class MicroKernel<T, TRow>
    where T : unmanaged
    where TRow : unmanaged, IRegisterRow<TRow, T>
{
    /// <summary>Rows of the larger tile.</summary>
    public const int Tall = 6;

    /// <summary>Rows of the smaller tile: as many sums as keep two multipliers busy.</summary>
    public const int Short = 4;

    /// <summary>Numbers in a row of a tile.</summary>
    public static int Width => sizeof(TRow) / sizeof(T);

    /// <summary>c (6, width) = a·b, or c + a·b where the sums go on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Six(T* a, int* rows, int* columns, T* b, int depth, T* c, nint stride, bool goesOn)
    {
        T* a0 = a + rows[0], a1 = a + rows[1], a2 = a + rows[2], a3 = a + rows[3], a4 = a + rows[4], a5 = a + rows[5];
        TRow c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default;
        if (goesOn)
        {
            (c0, c1, c2) = (TRow.Load(c), TRow.Load(c + stride), TRow.Load(c + (2 * stride)));
            (c3, c4, c5) = (TRow.Load(c + (3 * stride)), TRow.Load(c + (4 * stride)), TRow.Load(c + (5 * stride)));
        }

        for (int* end = columns + depth; columns < end; columns++, b += sizeof(TRow) / sizeof(T))
        {
            nint k = *columns;
            TRow right = TRow.Load(b);
            c0 = TRow.MultiplyAdd(a0 + k, right, c0);
            c1 = TRow.MultiplyAdd(a1 + k, right, c1);
            c2 = TRow.MultiplyAdd(a2 + k, right, c2);
            c3 = TRow.MultiplyAdd(a3 + k, right, c3);
            c4 = TRow.MultiplyAdd(a4 + k, right, c4);
            c5 = TRow.MultiplyAdd(a5 + k, right, c5);
        }

        c0.Store(c);
        c1.Store(c + stride);
        c2.Store(c + (2 * stride));
        c3.Store(c + (3 * stride));
        c4.Store(c + (4 * stride));
        c5.Store(c + (5 * stride));
    }

    /// <summary>c (4, width) = a·b, or c + a·b where the sums go on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Four(T* a, int* rows, int* columns, T* b, int depth, T* c, nint stride, bool goesOn)
    {
        T* a0 = a + rows[0], a1 = a + rows[1], a2 = a + rows[2], a3 = a + rows[3];
        TRow c0 = default, c1 = default, c2 = default, c3 = default;
        if (goesOn)
        {
            (c0, c1) = (TRow.Load(c), TRow.Load(c + stride));
            (c2, c3) = (TRow.Load(c + (2 * stride)), TRow.Load(c + (3 * stride)));
        }

        for (int* end = columns + depth; columns < end; columns++, b += sizeof(TRow) / sizeof(T))
        {
            nint k = *columns;
            TRow right = TRow.Load(b);
            c0 = TRow.MultiplyAdd(a0 + k, right, c0);
            c1 = TRow.MultiplyAdd(a1 + k, right, c1);
            c2 = TRow.MultiplyAdd(a2 + k, right, c2);
            c3 = TRow.MultiplyAdd(a3 + k, right, c3);
        }

        c0.Store(c);
        c1.Store(c + stride);
        c2.Store(c + (2 * stride));
        c3.Store(c + (3 * stride));
    }
}
