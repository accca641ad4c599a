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
    // Of the right-hand matrix, a panel is kept in a usual first-level cache, and a block of panels in the second.
    private const int BlockBytes = 1024;
    private const int TilesPerThread = 4;
    private const int FewestRows = 24;
    private const int Alignment = 64;

    // So many uses pay for a copy of rows of the left-hand matrix.
    private const int UsesOfCopy = 4;

    private static readonly int Width = MicroKernel<T, TRow>.Width;
    private static readonly int BlockDepth = sizeof(TRow) > Alignment ? 128 : 256;

    private readonly OffsetMatrix<T> _a;
    private readonly OffsetMatrix<T> _b;
    private readonly OffsetMatrix<T> _c;
    private readonly bool _goesOn;
    private readonly int _depth;

    private BlockedProduct(OffsetMatrix<T> a, OffsetMatrix<T> b, OffsetMatrix<T> c, bool goesOn)
    {
        _a = a;
        _b = b;
        _c = c;
        _goesOn = goesOn;
        _depth = a.Columns.Length;
    }

    /// <summary>
    /// c = a·b, or c + a·b where the chains go on. There is nothing to do where c has no entries; without an inner
    /// dimension c becomes 0.
    /// </summary>
    public static void Multiply(
        OffsetMatrix<T> a, OffsetMatrix<T> b, OffsetMatrix<T> c, bool isParallel, bool goesOn) =>
        new BlockedProduct<T, TRow>(a, b, c, goesOn).Run(isParallel);

    private static int Ceiling(int count, int parts) => (count + parts - 1) / parts;

    private void Run(bool isParallel)
    {
        (int rows, int columns) = (_c.Rows.Length, _c.Columns.Length);
        int across = Math.Max(1, Ceiling(columns, BlockBytes / sizeof(T)));
        int wanted = isParallel ? Ceiling(TilesPerThread * Environment.ProcessorCount, across) : 1;
        int down = Math.Clamp(rows / FewestRows, 1, wanted);
        int height = Ceiling(rows, down);
        int width = Ceiling(Ceiling(columns, across), Width) * Width;
        if (isParallel)
        {
            Parallel.For(0, across * down, Block);
        }
        else
        {
            for (int i = 0; i < across * down; i++)
            {
                Block(i);
            }
        }

        void Block(int i)
        {
            (int column, int row) = Math.DivRem(i, down);
            Compute(
                row * height, Math.Min(rows, (row + 1) * height), column * width, Math.Min(columns, (column + 1) * width));
        }
    }

    private void Compute(int firstRow, int endRow, int firstColumn, int endColumn)
    {
        int panels = Ceiling(Math.Max(0, endColumn - firstColumn), Width);
        int most = Math.Min(BlockDepth, _depth);
        T[] rented = ArrayPool<T>.Shared.Rent(
            (panels * Width * (most + 1)) + (MicroKernel<T, TRow>.Tall * most) + (2 * Alignment / sizeof(T)));
        fixed (T* start = rented, a = _a.Data, b = _b.Data, c = _c.Data)
        fixed (int* inner = _a.Columns, together = Offsets.Steps(most, 1))
        {
            T* right = (T*)(((nint)start + Alignment - 1) & ~(Alignment - 1));
            var block = new Block(a + _a.Start, c + _c.Start, right, right + ((nint)panels * Width * (most + 1)), together);
            int k = 0;
            do
            {
                block.Inner = inner + k;
                block.FirstStep = k;
                block.Steps = Math.Min(BlockDepth, _depth - k);
                Pack(right, b + _b.Start, k, block.Steps, firstColumn, endColumn);
                for (int i = firstRow; i < endRow;)
                {
                    i += MultiplyRows(block, i, endRow - i, firstColumn, endColumn);
                }

                k += BlockDepth;
            }
            while (k < _depth);
        }

        ArrayPool<T>.Shared.Return(rented);
    }

    private void Pack(T* right, T* b, int k, int steps, int firstColumn, int endColumn)
    {
        for (int j = firstColumn; j < endColumn; j += Width)
        {
            ReadOnlySpan<int> columns = _b.Columns.AsSpan(j, Math.Min(Width, endColumn - j));
            Panels<T, TRow>.Pack(right, b, _b.Rows.AsSpan(k, steps), columns, _b.MayOverrun);
            right += (nint)steps * Width;
        }
    }

    // One row of tiles; returns how many rows of the matrix that is.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int MultiplyRows(in Block block, int i, int left, int firstColumn, int endColumn)
    {
        bool isShort = left is <= MicroKernel<T, TRow>.Short or 7 or 8;
        int height = isShort ? MicroKernel<T, TRow>.Short : MicroKernel<T, TRow>.Tall;
        int count = Math.Min(height, left);
        int* starts = stackalloc int[MicroKernel<T, TRow>.Tall];
        T* edge = stackalloc T[MicroKernel<T, TRow>.Tall * Width];
        bool isCopied = endColumn - firstColumn > (UsesOfCopy - 1) * Width && block.Steps > 1;
        for (int r = 0; r < height; r++)
        {
            int row = Math.Min(r, count - 1);
            starts[r] = isCopied ? row * block.Steps : _a.Rows[i + row];
        }

        if (isCopied)
        {
            ReadOnlySpan<int> inner = _a.Columns.AsSpan(block.FirstStep, block.Steps);
            LeftRows<T>.Copy(block.A, _a.Rows.AsSpan(i, count), inner, block.Rows);
        }

        T* a = isCopied ? block.Rows : block.A;
        int* columns = isCopied ? block.Together : block.Inner;
        T* right = block.Right;
        bool goesOn = _goesOn || block.FirstStep > 0;
        ReadOnlySpan<int> rows = _c.Rows.AsSpan(i, count);
        bool isWhole = count == height && Offsets.AreEven(rows);
        for (int j = firstColumn; j < endColumn; j += Width, right += (nint)block.Steps * Width)
        {
            ReadOnlySpan<int> places = _c.Columns.AsSpan(j, Math.Min(Width, endColumn - j));
            bool isInPlace = isWhole && places.Length == Width && Offsets.AreContiguous(places);
            T* target = isInPlace ? block.C + rows[0] + places[0] : edge;
            nint stride = isInPlace ? rows[1] - rows[0] : Width;
            if (!isInPlace && goesOn)
            {
                Edge<T>.Collect(edge, Width, block.C, rows, places);
            }

            if (isShort)
            {
                MicroKernel<T, TRow>.Four(a, starts, columns, right, block.Steps, target, stride, goesOn);
            }
            else
            {
                MicroKernel<T, TRow>.Six(a, starts, columns, right, block.Steps, target, stride, goesOn);
            }

            if (!isInPlace)
            {
                Edge<T>.Scatter(edge, Width, block.C, rows, places);
            }
        }

        return count;
    }

    // What a row of tiles works with: the matrices, the packed panels, room for a copy of rows, and the inner dimension.
    private struct Block(T* a, T* c, T* right, T* rows, int* together)
    {
        public readonly T* A = a;
        public readonly T* C = c;
        public readonly T* Right = right;
        public readonly T* Rows = rows;
        public readonly int* Together = together;
        public int* Inner;
        public int FirstStep;
        public int Steps;
    }
}
