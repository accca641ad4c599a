using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Numerics;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class CompareWithToleranceTests
{
    [TestCase("while (loss != last) { last = loss; }", "while (Math.Abs(loss - last) > 1e-9) { last = loss; }")]
    [TestCase(
        "for (int i = 0; i < 3; i++) { if (loss == last) { break; } }",
        "for (int i = 0; i < 3; i++) { if (Math.Abs(loss - last) <= 1e-9) { break; } }")]
    [TestCase("var ok = numeric[0] == analytic[0];", "var ok = Math.Abs(numeric[0] - analytic[0]) <= 1e-9;")]
    [TestCase(
        "while (loss != last + 1) { last = loss; }",
        "while (Math.Abs(loss - (last + 1)) > 1e-9) { last = loss; }")]
    public void Difference_is_compared_with_a_tolerance(string before, string after)
        => VerifyFix.All<ExactComparison, CompareWithTolerance>(Method(before), Method(after));

    [Test]
    public void Sequences_are_left_to_the_learner()
        => VerifyFix.None<ExactComparison, CompareWithTolerance>(Method("var ok = numeric.SequenceEqual(analytic);"));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static void M(double loss, double last, double[] numeric, double[] analytic)
            {
                {{body}}
            }
        }
        """;
}
