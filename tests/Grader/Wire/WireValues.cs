using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Grader.Tests.Wire;

/// <summary>A value of every type that may stand in an exercise's surface.</summary>
internal static class WireValues
{
    public static IEnumerable<(Type Type, object Value)> All =>
    [
        (typeof(bool), true),
        (typeof(int), -7),
        (typeof(long), long.MinValue),
        (typeof(float), 1.5f),
        (typeof(double), Math.PI),
        (typeof(string), "gradient ∇ 🙂"),
        (typeof(DayOfWeek), DayOfWeek.Friday),
        (typeof(double[]), new[] { 1.0, double.NaN, -0.0 }),
        (typeof(int[]), new[] { 1, 2, 3 }),
        (typeof(float[]), new[] { 1f, 2f }),
        (typeof(bool[]), new[] { true, false }),
        (typeof(long[]), new[] { 1L, 2L }),
        (typeof(string[]), new[] { "a", "b" }),
        (typeof(double[][]), new double[][] { [1, 2], [], [3] }),
        (typeof(int[,]), new[,] { { 1, 2, 3 }, { 4, 5, 6 } }),
        (typeof(double[,,]), new[,,] { { { 1.0, 2 } }, { { 3, 4 } } }),
        (typeof(Matrix<double>), Matrix<double>.Build.Dense(2, 3, (i, j) => i + (10 * j))),
        (typeof(Vector<double>), Vector<double>.Build.Dense([1, 2, 3])),
        (typeof(Tensor<double>), Tensor.Create([1.0, 2, 3, 4, 5, 6], [3, 2])),
        (typeof(Tensor<float>), Tensor.Create([1f, 2], [1, 2])),
        (typeof((int, string)), (3, "three")),
        (typeof((double, (int, bool))), (1.5, (2, true))),
        (typeof(Point), new Point(1, [2], Matrix<double>.Build.Dense(1, 1, 3))),
        (typeof(Point[]), new[] { new Point(1, [2], Matrix<double>.Build.Dense(1, 1, 3)) }),
        (typeof(Node), new Node(1, "one")),
        (typeof(Owned), new Owned()),
        (typeof(object), new Owned()),
        (typeof(Func<double, double>), (Func<double, double>)Math.Sqrt),
    ];

    public static IEnumerable<Type> Types => All.Select(v => v.Type);
}
