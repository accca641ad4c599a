using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Elementary functions that keep their last bits where the obvious formula cancels or overflows.</summary>
internal static class Elementary
{
    /// <summary>
    /// log(1 + x). The rounding of 1 + x cancels out of log(u)·x / (u − 1). Source: Goldberg 1991, theorem 4.
    /// </summary>
    public static T LogOfOnePlus<T>(T x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T u = T.One + x;
        return u == T.One ? x : T.Log(u) * (x / (u - T.One));
    }

    /// <summary>exp(x) − 1, where the rounding of exp(x) cancels in the same way.</summary>
    public static T ExpMinusOne<T>(T x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T u = T.Exp(x);
        T difference = u - T.One;
        return u == T.One ? x
            : difference == -T.One || T.IsInfinity(u) ? difference
            : difference * (x / T.Log(u));
    }

    /// <summary>1 / (1 + exp(−x)).</summary>
    public static T Sigmoid<T>(T x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T decay = T.Exp(-T.Abs(x));
        return (x < T.Zero ? decay : T.One) / (T.One + decay);
    }

    /// <summary>log(1 + exp(x)).</summary>
    public static T Softplus<T>(T x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        T.Max(x, T.Zero) + LogOfOnePlus(T.Exp(-T.Abs(x)));
}
