using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Gradus.Reference.Managed.Products;

/// <summary>Four vectors of 128 bits: 16 float or 8 double, for ARM.</summary>
internal readonly unsafe struct Row128<T>(Vector128<T> a, Vector128<T> b, Vector128<T> c, Vector128<T> d)
    : IRegisterRow<Row128<T>, T>
    where T : unmanaged
{
    private readonly Vector128<T> _a = a;
    private readonly Vector128<T> _b = b;
    private readonly Vector128<T> _c = c;
    private readonly Vector128<T> _d = d;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Row128<T> Load(T* source)
    {
        int width = Vector128<T>.Count;
        return new(
            Vector128.Load(source),
            Vector128.Load(source + width),
            Vector128.Load(source + (2 * width)),
            Vector128.Load(source + (3 * width)));
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Row128<T> MultiplyAdd(T* left, Row128<T> right, Row128<T> sum)
    {
        Vector128<T> all = Vector128.Create(*left);
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
        int width = Vector128<T>.Count;
        _a.Store(target);
        _b.Store(target + width);
        _c.Store(target + (2 * width));
        _d.Store(target + (3 * width));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<T> MultiplyAdd(Vector128<T> left, Vector128<T> right, Vector128<T> sum) =>
        typeof(T) == typeof(double)
            ? Vector128.FusedMultiplyAdd(left.AsDouble(), right.AsDouble(), sum.AsDouble()).As<double, T>()
            : Vector128.FusedMultiplyAdd(left.AsSingle(), right.AsSingle(), sum.AsSingle()).As<float, T>();
}
