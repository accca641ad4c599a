using System.Buffers;
using System.Runtime.CompilerServices;

namespace Gradus.Reference.Managed.Products;

/// <summary>
/// One matrix product, cut into blocks that fit the caches and tiles that fit the registers. Every entry of c is a chain
/// of fused multiply-adds in ascending order of the inner dimension, starting from 0: a block further on takes the
/// chain up where the one before has left it.
/// </summary>
internal sealed unsafe class BlockedProduct<T, TRow>
    where T : unmanaged
    where TRow : unmanaged, IRegisterRow<TRow, T>
{
    // A packed block of the right-hand matrix is 256 rows of 1 KiB: half of a usual second-level cache.
    private const int BlockDepth = 256;
    private const int BlockBytes = 1024;
    private const int TilesPerThread = 4;
    private const int FewestRows = 24;

    private static readonly int Width = MicroKernel<T, TRow>.Width;

    private readonly OffsetMatrix<T> _a;
    private readonly OffsetMatrix<T> _b;
    private readonly OffsetMatrix<T> _c;

    private readonly bool _goesOn;

    private BlockedProduct(OffsetMatrix<T> a, OffsetMatrix<T> b, OffsetMatrix<T> c, bool goesOn)
    {
        _a = a;
        _b = b;
        _c = c;
        _goesOn = goesOn;
    }

    /// <summary>
    /// c = a·b, or c + a·b where the chains go on. There is nothing to do where c has no entries; without an inner
    /// dimension c becomes 0.
    /// </summary>
    public static void Multiply(
        OffsetMatrix<T> a, OffsetMatrix<T> b, OffsetMatrix<T> c, bool isParallel, bool goesOn) =>
        new BlockedProduct<T, TRow>(a, b, c, goesOn).Run(isParallel);

    private void Run(bool isParallel)
    {
        (int rows, int columns) = (_c.Rows.Length, _c.Columns.Length);
        int across = Ceiling(columns, BlockBytes / sizeof(T));
        int wanted = isParallel ? Ceiling(TilesPerThread * Environment.ProcessorCount, Math.Max(1, across)) : 1;
        int down = Math.Clamp(rows / FewestRows, 1, wanted);
        int height = Ceiling(rows, down);
        int width = Ceiling(Ceiling(columns, Math.Max(1, across)), Width) * Width;
        if (across * down == 1 || !isParallel)
        {
            for (int i = 0; i < across * down; i++)
            {
                Block(i);
            }
        }
        else
        {
            Parallel.For(0, across * down, Block);
        }

        void Block(int i) => Compute(
            (i % down * height)..Math.Min(rows, ((i % down) + 1) * height),
            (i / down * width)..Math.Min(columns, ((i / down) + 1) * width));
    }

    private static int Ceiling(int count, int parts) => (count + parts - 1) / parts;

    private void Compute(Range rows, Range columns)
    {
        int wide = Ceiling(columns.End.Value - columns.Start.Value, Width) * Width;
        int depth = _a.Columns.Length;
        T[] rented = ArrayPool<T>.Shared.Rent((wide * (Math.Min(BlockDepth, depth) + 1)) + (64 / sizeof(T)));
        fixed (T* start = rented, aData = _a.Data, bData = _b.Data, cData = _c.Data)
        fixed (int* inner = _a.Columns)
        {
            (nint a, nint b, nint c) = ((nint)(aData + _a.Start), (nint)(bData + _b.Start), (nint)(cData + _c.Start));
            T* panels = (T*)(((nint)start + 63) & ~63);
            int k = 0;
            do
            {
                int steps = Math.Min(BlockDepth, depth - k);
                Pack(panels, (T*)b, k, steps, columns);
                for (int i = rows.Start.Value; i < rows.End.Value;)
                {
                    int left = rows.End.Value - i;
                    i += MultiplyRows((T*)a, inner + k, panels, (T*)c, i, left, columns, steps, _goesOn || k > 0);
                }

                k += BlockDepth;
            }
            while (k < depth);
        }

        ArrayPool<T>.Shared.Return(rented);
    }

    private void Pack(T* panels, T* b, int k, int steps, Range columns)
    {
        for (int j = columns.Start.Value; j < columns.End.Value; j += Width)
        {
            int count = Math.Min(Width, columns.End.Value - j);
            Panels<T, TRow>.Pack(panels, b, _b.Rows.AsSpan(k, steps), _b.Columns.AsSpan(j, count), _b.MayOverrun);
            panels += (nint)steps * Width;
        }
    }

    // One row of tiles; returns how many rows of the matrix that is.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int MultiplyRows(
        T* a, int* inner, T* panels, T* c, int i, int left, Range columns, int steps, bool goesOn)
    {
        bool isShort = left is <= MicroKernel<T, TRow>.Short or 7 or 8;
        int height = isShort ? MicroKernel<T, TRow>.Short : MicroKernel<T, TRow>.Tall;
        int count = Math.Min(height, left);
        int* starts = stackalloc int[MicroKernel<T, TRow>.Tall];
        T* edge = stackalloc T[MicroKernel<T, TRow>.Tall * Width];
        for (int r = 0; r < height; r++)
        {
            starts[r] = _a.Rows[i + Math.Min(r, count - 1)];
        }

        int[] rowsOfC = _c.Rows;
        nint stride = count > 1 ? rowsOfC[i + 1] - rowsOfC[i] : 0;
        bool isWhole = count == height && IsEven(rowsOfC.AsSpan(i, count));
        for (int j = columns.Start.Value; j < columns.End.Value; j += Width, panels += (nint)steps * Width)
        {
            ReadOnlySpan<int> places = _c.Columns.AsSpan(j, Math.Min(Width, columns.End.Value - j));
            bool isInPlace = isWhole && places.Length == Width && Panels<T, TRow>.IsContiguous(places);
            T* target = isInPlace ? c + rowsOfC[i] + places[0] : edge;
            nint step = isInPlace ? stride : Width;
            if (!isInPlace && goesOn)
            {
                Collect(edge, c, rowsOfC.AsSpan(i, count), places);
            }

            if (isShort)
            {
                MicroKernel<T, TRow>.Four(a, starts, inner, panels, steps, target, step, goesOn);
            }
            else
            {
                MicroKernel<T, TRow>.Six(a, starts, inner, panels, steps, target, step, goesOn);
            }

            if (!isInPlace)
            {
                Scatter(edge, c, rowsOfC.AsSpan(i, count), places);
            }
        }

        return count;
    }

    private static bool IsEven(ReadOnlySpan<int> rows)
    {
        for (int i = 2; i < rows.Length; i++)
        {
            if (rows[i] - rows[i - 1] != rows[1] - rows[0])
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Collect(T* edge, T* c, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < columns.Length; j++)
            {
                edge[(i * Width) + j] = c[rows[i] + columns[j]];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scatter(T* edge, T* c, ReadOnlySpan<int> rows, ReadOnlySpan<int> columns)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < columns.Length; j++)
            {
                c[rows[i] + columns[j]] = edge[(i * Width) + j];
            }
        }
    }
}
