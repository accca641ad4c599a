using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Gradus.Reference.Managed.Products;

/// <summary>Four vectors of 512 bits: 64 float or 32 double, for AVX-512.</summary>
internal readonly unsafe struct Row512<T>(Vector512<T> a, Vector512<T> b, Vector512<T> c, Vector512<T> d)
    : IRegisterRow<Row512<T>, T>
    where T : unmanaged
{
    private readonly Vector512<T> _a = a;
    private readonly Vector512<T> _b = b;
    private readonly Vector512<T> _c = c;
    private readonly Vector512<T> _d = d;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Row512<T> Load(T* source)
    {
        int width = Vector512<T>.Count;
        return new(
            Vector512.Load(source),
            Vector512.Load(source + width),
            Vector512.Load(source + (2 * width)),
            Vector512.Load(source + (3 * width)));
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Row512<T> MultiplyAdd(T* left, Row512<T> right, Row512<T> sum)
    {
        Vector512<T> all = Vector512.Create(*left);
        return new(
            MultiplyAdd(all, right._a, sum._a),
            MultiplyAdd(all, right._b, sum._b),
            MultiplyAdd(all, right._c, sum._c),
            MultiplyAdd(all, right._d, sum._d));
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(T* target)
    {
        int width = Vector512<T>.Count;
        _a.Store(target);
        _b.Store(target + width);
        _c.Store(target + (2 * width));
        _d.Store(target + (3 * width));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> MultiplyAdd(Vector512<T> left, Vector512<T> right, Vector512<T> sum) =>
        typeof(T) == typeof(double)
            ? Vector512.FusedMultiplyAdd(left.AsDouble(), right.AsDouble(), sum.AsDouble()).As<double, T>()
            : Vector512.FusedMultiplyAdd(left.AsSingle(), right.AsSingle(), sum.AsSingle()).As<float, T>();
}
