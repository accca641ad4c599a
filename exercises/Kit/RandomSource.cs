using System.Diagnostics.CodeAnalysis;
using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Kit;

/// <summary>
/// Random numbers that are the same in every .NET release: xoshiro256** (Blackman and Vigna, 2018), its state filled
/// by SplitMix64, and normal numbers by Box and Muller's method. Not for secrets.
/// </summary>
/// <remarks>
/// Matrices and tensors are filled in row-major order. Integers and uniform numbers are the same bits everywhere;
/// normal numbers go through Log, Sin and Cos, whose last bit may differ between platforms. Not safe for use by
/// several threads at once.
/// </remarks>
public sealed class RandomSource
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;
    private double? _spareNormal;

    private RandomSource(ulong key)
    {
        _s0 = SplitMix64(ref key);
        _s1 = SplitMix64(ref key);
        _s2 = SplitMix64(ref key);
        _s3 = SplitMix64(ref key);
    }

    /// <summary>
    /// A new source. Equal seeds give equal numbers; while a grader runs, its own <see cref="GradingSession.Seed"/>
    /// is mixed in.
    /// </summary>
    /// <param name="seed">Any number.</param>
    public static RandomSource Seeded(int seed)
    {
        ulong session = GradingSession.Current?.Seed ?? 0;
        return new RandomSource(SplitMix64(ref session) ^ (uint)seed);
    }

    /// <summary>A number that is uniformly distributed in [<paramref name="low"/>, <paramref name="high"/>).</summary>
    /// <param name="low">Lower end, finite.</param>
    /// <param name="high">Upper end, finite and greater than <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or not finite.</exception>
    public double Uniform(double low, double high)
    {
        if (!(low < high) || !double.IsFinite(high - low))
        {
            throw new ArgumentOutOfRangeException(nameof(high), high, $"A finite number greater than {low} is needed.");
        }

        double value = low + Fraction() * (high - low);
        return value < high ? value : Math.BitDecrement(high);
    }

    /// <summary>A number from the standard normal distribution: mean 0, variance 1.</summary>
    public double Normal()
    {
        if (_spareNormal is { } spare)
        {
            _spareNormal = null;
            return spare;
        }

        double radius = Math.Sqrt(-2 * Math.Log(1 - Fraction()));
        (double sine, double cosine) = Math.SinCos(2 * Math.PI * Fraction());
        _spareNormal = radius * sine;
        return radius * cosine;
    }

    /// <summary>
    /// An integer that is uniformly distributed from <paramref name="low"/> to <paramref name="highExclusive"/> − 1.
    /// </summary>
    /// <param name="low">Smallest value.</param>
    /// <param name="highExclusive">One more than the largest value; greater than <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty.</exception>
    [SuppressMessage("Naming", "CA1720", Justification = "The mathematical word, beside Normal and Uniform.")]
    public int Integer(int low, int highExclusive)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(highExclusive, low);
        ulong count = (ulong)((long)highExclusive - low);

        // Draws past the last whole multiple of count would favour small values.
        ulong end = ulong.MaxValue - ulong.MaxValue % count;
        ulong drawn = Next();
        while (drawn >= end)
        {
            drawn = Next();
        }

        return (int)(low + (long)(drawn % count));
    }

    /// <summary>A dense matrix of standard normal numbers.</summary>
    /// <param name="rows">Number of rows, 1 or more.</param>
    /// <param name="columns">Number of columns, 1 or more.</param>
    public Matrix<double> Matrix(int rows, int columns) => Fill(rows, columns, Normal);

    /// <summary>
    /// A dense matrix whose entries are at least 0.1 from 0, of either sign: for functions with a kink at 0, where a
    /// numerical gradient means nothing.
    /// </summary>
    /// <param name="rows">Number of rows, 1 or more.</param>
    /// <param name="columns">Number of columns, 1 or more.</param>
    public Matrix<double> MatrixAwayFromZero(int rows, int columns) => Fill(rows, columns, NormalAwayFromZero);

    /// <summary>A dense vector of standard normal numbers.</summary>
    /// <param name="length">Number of entries, 1 or more.</param>
    public Vector<double> Vector(int length)
    {
        Vector<double> vector = Vector<double>.Build.Dense(length);
        for (int i = 0; i < length; i++)
        {
            vector[i] = Normal();
        }

        return vector;
    }

    /// <summary>A dense tensor of standard normal numbers.</summary>
    /// <param name="lengths">Length of each dimension, 1 or more.</param>
    public Tensor<double> Tensor(params int[] lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        var values = new double[lengths.Aggregate(1, (product, length) => checked(product * length))];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Normal();
        }

        return System.Numerics.Tensors.Tensor.Create(values, [.. lengths.Select(length => (nint)length)]);
    }

    /// <summary>Class labels, each uniformly distributed from 0 to <paramref name="classes"/> − 1.</summary>
    /// <param name="count">How many labels.</param>
    /// <param name="classes">How many classes, 1 or more.</param>
    public int[] Labels(int count, int classes)
    {
        var labels = new int[count];
        for (int i = 0; i < count; i++)
        {
            labels[i] = Integer(0, classes);
        }

        return labels;
    }

    /// <summary>
    /// The numbers 0 to <paramref name="count"/> − 1 in random order, each order as likely as any other.
    /// </summary>
    /// <param name="count">How many numbers.</param>
    public int[] Permutation(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int last = count - 1; last > 0; last--)
        {
            int other = Integer(0, last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }

    private static ulong SplitMix64(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static Matrix<double> Fill(int rows, int columns, Func<double> next)
    {
        Matrix<double> matrix = Matrix<double>.Build.Dense(rows, columns);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                matrix[row, column] = next();
            }
        }

        return matrix;
    }

    private double NormalAwayFromZero()
    {
        double value = Normal();
        return value < 0 ? value - 0.1 : value + 0.1;
    }

    private double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        ulong result = ulong.RotateLeft(_s1 * 5, 7) * 9;
        ulong shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = ulong.RotateLeft(_s3, 45);
        return result;
    }
}
