using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static class Relu
{
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.Map(value => Math.Max(0, value));
    }

    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        return dy.Map2((gradient, input) => input > 0 ? gradient : 0, x);
    }
}

internal static class Lambdas
{
    public static int Bind() => Try(a0 => Try(a1 => Try(a2 => Try(a3 => Try(a4 => Try(a5 => Try(a6 => Try(a7 => Try(a8 => Try(a9 => 1))))))))));

    private static int Try(Func<int, int> f) => f(1);

    private static int Try(Func<string, int> f) => f("");

    private static int Try(Func<double, int> f) => f(1);

    private static int Try(Func<object, int> f) => f(1);
}
