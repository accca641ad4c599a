using System.Numerics;
using System.Runtime.Intrinsics;

namespace Gradus.Reference.Managed;

/// <summary>
/// σ and tanh of many numbers, a vector at a time. TensorPrimitives.Tanh is exp(2x) − 1 over exp(2x) + 1 and so loses
/// all digits near 0; a reference cannot.
/// </summary>
internal static class Activations
{
    /// <summary>y = 1 / (1 + exp(−x)); x and y may be one span.</summary>
    public static void Sigmoid<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Apply<T, SigmoidOfVector>(x, y);

    /// <summary>y = tanh x; x and y may be one span.</summary>
    public static void Tanh<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Apply<T, TanhOfVector>(x, y);

    private static void Apply<T, TFunction>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TFunction : IVectorFunction
    {
        int i = 0;
        for (; i + Vector512<T>.Count <= x.Length; i += Vector512<T>.Count)
        {
            TFunction.Of(Vector512.Create(x[i..])).CopyTo(y[i..]);
        }

        if (i < x.Length)
        {
            Span<T> rest = stackalloc T[Vector512<T>.Count];
            rest.Clear();
            x[i..].CopyTo(rest);
            TFunction.Of(Vector512.Create<T>(rest)).CopyTo(rest);
            rest[..(x.Length - i)].CopyTo(y[i..]);
        }
    }

    private static Vector512<T> Exp<T>(Vector512<T> x)
        where T : unmanaged =>
        typeof(T) == typeof(float)
            ? Vector512.Exp(x.AsSingle()).As<float, T>()
            : Vector512.Exp(x.AsDouble()).As<double, T>();

    private interface IVectorFunction
    {
        static abstract Vector512<T> Of<T>(Vector512<T> x)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>;
    }

    private readonly struct SigmoidOfVector : IVectorFunction
    {
        public static Vector512<T> Of<T>(Vector512<T> x)
            where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
            Vector512<T>.One / (Vector512<T>.One + Exp(-x));
    }

    // Near 0, the rational approximation of Cephes (Moshier, tanh.c): x + x·z·P(z)/Q(z) with z = x², for |x| < 0.625.
    // Beyond, 1 − 2/(exp(2|x|) + 1) with the sign of x, which loses nothing there.
    private readonly struct TanhOfVector : IVectorFunction
    {
        public static Vector512<T> Of<T>(Vector512<T> x)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            Vector512<T> z = x * x;
            Vector512<T> p = (((All<T>(-9.64399179425052238628e-1) * z) + All<T>(-9.92877231001918586564e1)) * z)
                + All<T>(-1.61468768441708447952e3);
            Vector512<T> q = (((((z + All<T>(1.12811678491632931402e2)) * z) + All<T>(2.23548839060100448583e3)) * z)
                + All<T>(4.84406305325125486048e3));
            Vector512<T> near = x + (x * z * (p / q));
            Vector512<T> size = Vector512.Abs(x);
            Vector512<T> far = Vector512<T>.One - (All<T>(2) / (Exp(size + size) + Vector512<T>.One));
            return Vector512.ConditionalSelect(
                Vector512.LessThan(size, All<T>(0.625)), near, Vector512.CopySign(far, x));
        }

        private static Vector512<T> All<T>(double value)
            where T : unmanaged, IBinaryFloatingPointIeee754<T> => Vector512.Create(T.CreateSaturating(value));
    }
}
