using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class ExactComparisonTests
{
    [TestCase("double last = 0; while ([|loss != last|]) { last = loss; loss = Step(); } return true;")]
    [TestCase("double last; do { last = loss; loss = Step(); } while ([|loss != last|]); return true;")]
    [TestCase("for (double last = 0; [|last != loss|]; ) { last = loss; loss = Step(); } return true;")]
    [TestCase("double last = 0; while (!([|loss == last|])) { last = loss; loss = Step(); } return true;")]
    [TestCase(
        "double prev = 0; for (int i = 0; i < 100; i++) { loss = Step(); if ([|loss == prev|]) { break; "
        + "} prev = loss; } return true;")]
    [TestCase("double prev = 0; while (true) { loss = Step(); if ([|prev == loss|]) { return true; } prev = loss; }")]
    [TestCase("for (int i = 0; i < 3; i++) { if ([|numeric[i] != analytic[i]|]) { return false; } } return true;")]
    [TestCase("return [|numeric.SequenceEqual(analytic)|];")]
    [TestCase("var (gradA, gradB) = (loss, Step()); return [|gradA == gradB|];")]
    public void Comparison_that_rounding_defeats_is_found(string body) => Verify.Finds<ExactComparison>(Method(body));

    [TestCase("return loss == 0;")]
    [TestCase("while (loss != 0) { loss = Step(); } return true;")]
    [TestCase("return Math.Abs(numeric[0] - analytic[0]) < 1e-7;")]
    [TestCase(
        "double max = numeric.Max(); for (int i = 0; i < 3; i++) { if (numeric[i] == max) { return true; "
        + "} } return false;")]
    [TestCase("double top = labels.Max(); return labels[0] == top;")]
    [TestCase("double last = 0; while (Math.Abs(loss - last) > 1e-9) { last = loss; loss = Step(); } return true;")]
    [TestCase("int i = 0, n = 3; while (i != n) { i++; } return true;")]
    [TestCase("return labels[0] == labels[1];")]
    [TestCase("double best = 0; if (loss < best) { best = loss; } return best == loss;")]
    [TestCase("return labels.SequenceEqual(labels);")]
    [TestCase("for (int i = 0; i < 3; i++) { if (labels[i] == labels[0]) { break; } } return true;")]
    public void Comparison_that_is_exact_on_purpose_is_left_alone(string body)
        => Verify.Silent<ExactComparison>(Method(body));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static bool M(double loss, double[] numeric, double[] analytic, double[] labels)
            {
                {{body}}
            }

            private static double Step() => 0.5;
        }
        """;
}
