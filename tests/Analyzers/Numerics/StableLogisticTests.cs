using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Numerics;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class StableLogisticTests
{
    [TestCase("return Math.Exp(x) / (1 + Math.Exp(x));", "return 1 / (1 + Math.Exp(-x));")]
    [TestCase("return 2 * (Math.Exp(x) / (1 + Math.Exp(x)));", "return 2 * (1 / (1 + Math.Exp(-x)));")]
    [TestCase("return 1 - Math.Exp(x) / (1 + Math.Exp(x));", "return 1 - (1 / (1 + Math.Exp(-x)));")]
    [TestCase("return Math.Exp(2 * x) / (1 + Math.Exp(2 * x));", "return 1 / (1 + Math.Exp(-(2 * x)));")]
    [TestCase("return Math.Log(1 + Math.Exp(x));", "return Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));")]
    [TestCase("return -Math.Log(1 + Math.Exp(x));", "return -(Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x))));")]
    [TestCase("return (Math.Exp(x) - Math.Exp(-x)) / (Math.Exp(x) + Math.Exp(-x));", "return Math.Tanh(x);")]
    [TestCase("var f = (float)x; return MathF.Log(1 + MathF.Exp(f));",
        "var f = (float)x; return MathF.Max(f, 0) + MathF.Log(1 + MathF.Exp(-MathF.Abs(f)));")]
    public void Form_becomes_one_that_saturates(string before, string after)
        => VerifyFix.All<OverflowingLogistic, StableLogistic>(Method(before), Method(after));

    [Test]
    public void Form_of_vectors_is_left_to_the_learner()
        => VerifyFix.None<OverflowingLogistic, StableLogistic>(Method("var e = v.PointwiseExp(); return (e / (1 + e))[0];"));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double M(double x, Vector<double> v)
            {
                {{body}}
            }
        }
        """;
}
