using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Gradus.Reference.Managed.Products;

/// <summary>Two vectors of 256 bits: 16 float or 8 double, for AVX2, which has half as many registers.</summary>
internal readonly unsafe struct Row256<T>(Vector256<T> a, Vector256<T> b) : IRegisterRow<Row256<T>, T>
    where T : unmanaged
{
    private readonly Vector256<T> _a = a;
    private readonly Vector256<T> _b = b;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Row256<T> Load(T* source) =>
        new(Vector256.Load(source), Vector256.Load(source + Vector256<T>.Count));

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Row256<T> MultiplyAdd(T* left, Row256<T> right, Row256<T> sum)
    {
        Vector256<T> all = Broadcast(left);
        return new(MultiplyAdd(all, right._a, sum._a), MultiplyAdd(all, right._b, sum._b));
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(T* target)
    {
        _a.Store(target);
        _b.Store(target + Vector256<T>.Count);
    }

    // From memory, where it takes no turn of the units that multiply.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Broadcast(T* source) =>
        !Avx.IsSupported ? Vector256.Create(*source)
        : typeof(T) == typeof(double) ? Avx.BroadcastScalarToVector256((double*)source).As<double, T>()
        : Avx.BroadcastScalarToVector256((float*)source).As<float, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> MultiplyAdd(Vector256<T> left, Vector256<T> right, Vector256<T> sum) =>
        typeof(T) == typeof(double)
            ? Vector256.FusedMultiplyAdd(left.AsDouble(), right.AsDouble(), sum.AsDouble()).As<double, T>()
            : Vector256.FusedMultiplyAdd(left.AsSingle(), right.AsSingle(), sum.AsSingle()).As<float, T>();
}
