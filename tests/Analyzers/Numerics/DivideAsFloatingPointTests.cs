using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Numerics;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class DivideAsFloatingPointTests
{
    [TestCase("return 1 / n;", "return 1.0 / n;")]
    [TestCase("return k / 2;", "return k / 2.0;")]
    [TestCase("return k / n;", "return (double)k / n;")]
    [TestCase("return (k + 1) / n;", "return (double)(k + 1) / n;")]
    [TestCase("return k * 2 / n;", "return (double)(k * 2) / n;")]
    [TestCase("return (double)(k / n);", "return (double)k / n;")]
    [TestCase("return x * (double)(k / n);", "return x * ((double)k / n);")]
    [TestCase("return Math.Ceiling((double)(k / n));", "return Math.Ceiling((double)k / n);")]
    [TestCase("return Math.Sqrt(6 / (k + n));", "return Math.Sqrt(6.0 / (k + n));")]
    [TestCase("float f = 1 / n; return f;", "float f = 1f / n; return f;")]
    [TestCase("decimal m = k / n; return (double)m;", "decimal m = (decimal)k / n; return (double)m;")]
    [TestCase("var scale = 1 / n; return x * scale;", "var scale = 1.0 / n; return x * scale;")]
    [TestCase("int mean = k / n; return x - mean;", "double mean = (double)k / n; return x - mean;")]
    [TestCase("return x * (1 / n) + k / n;", "return x * (1.0 / n) + (double)k / n;")]
    public void Division_becomes_floating(string before, string after)
        => VerifyFix.All<IntegerDivision, DivideAsFloatingPoint>(Method(before), Method(after));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double M(int k, int n, double x)
            {
                {{body}}
            }
        }
        """;
}
