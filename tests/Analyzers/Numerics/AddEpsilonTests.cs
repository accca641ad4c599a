using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Numerics;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class AddEpsilonTests
{
    [TestCase("return x / Math.Sqrt(variance);", "return x / (Math.Sqrt(variance) + 1e-5);")]
    [TestCase(
        "var std = Math.Sqrt(variance); return x / std;",
        "var std = Math.Sqrt(variance); return x / (std + 1e-5);")]
    [TestCase(
        "var std = Math.Sqrt(variance); x /= std; return x;", "var std = Math.Sqrt(variance); x /= std + 1e-5; return x;")]
    [TestCase(
        "var vars = v; return (v / vars.PointwiseSqrt())[0];", "var vars = v; return (v / (vars.PointwiseSqrt() + 1e-5))[0];")]
    [TestCase(
        "float variance2 = 1; return (float)x / MathF.Sqrt(variance2);",
        "float variance2 = 1; return (float)x / (MathF.Sqrt(variance2) + 1e-5f);")]
    public void Divisor_gets_a_small_constant(string before, string after)
        => VerifyFix.All<DeviationWithoutEpsilon, AddEpsilon>(Method(before), Method(after));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double M(double x, double variance, Vector<double> v)
            {
                {{body}}
            }
        }
        """;
}
