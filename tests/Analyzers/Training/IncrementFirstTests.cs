using Gradus.Analyzers.Tests.Harness;
using Gradus.Analyzers.Training;
using Gradus.CodeFixes.Training;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Training;

public sealed class IncrementFirstTests
{
    [TestCase(
        "var c = m / (1 - Math.Pow(0.9, _t)); _t++; return c;", "_t++;\n        var c = m / (1 - Math.Pow(0.9, _t)); return c;")]
    [TestCase(
        "\n        m *= 2;\n        m /= 1 - Math.Pow(0.9, _t);\n        _t += 1;\n        return m;",
        "\n        m *= 2;\n        _t += 1;\n        m /= 1 - Math.Pow(0.9, _t);\n        return m;")]
    [TestCase(
        "foreach (var g in new[] { m }) { m = g / (1 - Math.Pow(0.9, _t)); } _t++; return m;",
        "_t++;\n        foreach (var g in new[] { m }) { m = g / (1 - Math.Pow(0.9, _t)); } return m;")]
    [TestCase(
        "int t = 0; while (m < 9) { m += m / (1 - Math.Pow(0.9, t)); t++; } return m;",
        "int t = 0; while (m < 9) { t++; m += m / (1 - Math.Pow(0.9, t)); } return m;")]
    public void Counter_is_incremented_before_its_use(string before, string after)
        => VerifyFix.All<BiasCorrectionAtZero, IncrementFirst>(Method(before), Method(after));

    [TestCase("for (int t = 0; t < 9; t++) { m += m / (1 - Math.Pow(0.9, t)); } return m;")]
    [TestCase("var c = m / (1 - Math.Pow(0.9, _t)); if (m > 1) { _t++; return c; } return m;")]
    public void Counter_that_counts_something_else_too_is_left_to_the_learner(string body)
        => VerifyFix.None<BiasCorrectionAtZero, IncrementFirst>(Method(body));

    private static string Method(string body) => $$"""
        public class Adam
        {
            private int _t;

            public double Step(double m)
            {
                {{body}}
            }

            public int Steps => _t;
        }
        """;
}
