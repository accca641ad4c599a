using Gradus.Analyzers.Concurrency;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Concurrency;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Concurrency;

public sealed class RemoveStaticTests
{
    [TestCase("private static double[]? _x;", "private double[]? _x;")]
    [TestCase("static double[]? _x;", "double[]? _x;")]
    [TestCase("private static double[]? _x { get; set; }", "private double[]? _x { get; set; }")]
    public void Variable_becomes_the_objects_own(string before, string after)
        => VerifyFix.All<StaticLayerState, RemoveStatic>(Layer(before), Layer(after));

    [TestCase("public static double[]? _x;")]
    [TestCase("private static double[]? _x; public static int Count() => _x!.Length;")]
    [TestCase("private static double[]? _x; private int _n = _x?.Length ?? 0; public int N => _n;")]
    [TestCase("private static double[]? _x; public int Old => Layer._x!.Length;")]
    public void Variable_that_others_use_is_not_changed(string declaration)
        => VerifyFix.None<StaticLayerState, RemoveStatic>(Layer(declaration));

    private static string Layer(string declaration) => $$"""
        public class Layer
        {
            {{declaration}}

            [Forward]
            public double[] Forward(double[] x)
            {
                _x = x;
                return x.ToArray();
            }

            [Backward]
            public double[] Backward(double[] dy) => dy.Zip(_x!, (g, v) => g * v).ToArray();
        }
        """;
}
