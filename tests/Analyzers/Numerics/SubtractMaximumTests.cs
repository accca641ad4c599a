using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Numerics;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class SubtractMaximumTests
{
    [TestCase(
        "double sum = 0; for (var i = 0; i < x.Length; i++) { sum += Math.Exp(x[i]); } "
        + "for (var i = 0; i < x.Length; i++) { y[i] = Math.Exp(x[i]) / sum; } return y;",
        "double sum = 0; var max = x.Max(); for (var i = 0; i < x.Length; i++) { sum += Math.Exp(x[i] - max); } "
        + "for (var i = 0; i < x.Length; i++) { y[i] = Math.Exp(x[i] - max) / sum; } return y;")]
    [TestCase(
        "var e = x.Select(Math.Exp).ToArray(); return e.Select(v => v / e.Sum()).ToArray();",
        "var max = x.Max();¶var e = x.Select(v2 => Math.Exp(v2 - max)).ToArray(); "
        + "return e.Select(v => v / e.Sum()).ToArray();")]
    [TestCase(
        "double max = 0; foreach (var v in x) { max += Math.Exp(v); } "
        + "return x.Select(v => Math.Exp(v) / max).ToArray();",
        "double max = 0; var max2 = x.Max(); foreach (var v in x) { max += Math.Exp(v - max2); } "
        + "return x.Select(v => Math.Exp(v - max2) / max).ToArray();")]
    [TestCase(
        "var z = x.Select(v => 2 * v).ToArray(); var e = z.Select(Math.Exp).ToArray(); var s = e.Sum(); "
        + "return e.Select(v => v / s).ToArray();",
        "var z = x.Select(v => 2 * v).ToArray(); var max = z.Max(); "
        + "var e = z.Select(v2 => Math.Exp(v2 - max)).ToArray(); var s = e.Sum(); "
        + "return e.Select(v => v / s).ToArray();")]
    public void Array_is_shifted_by_its_maximum(string before, string after)
        => VerifyFix.All<UnshiftedSoftmax, SubtractMaximum>(OfArray(before), OfArray(after));

    [TestCase(
        "var e = z.PointwiseExp(); return e / e.Sum();",
        "var max = z.Maximum();¶var e = (z - max).PointwiseExp(); return e / e.Sum();")]
    [TestCase(
        "var e = z.Map(Math.Exp); return e / e.Sum();",
        "var max = z.Maximum();¶var e = z.Map(v => Math.Exp(v - max)); return e / e.Sum();")]
    [TestCase(
        "return z.PointwiseExp().Normalize(1.0);",
        "var max = z.Maximum();¶return (z - max).PointwiseExp().Normalize(1.0);")]
    public void Vector_is_shifted_by_its_maximum(string before, string after)
        => VerifyFix.All<UnshiftedSoftmax, SubtractMaximum>(OfVector(before), OfVector(after));

    [TestCase("double sum = 0; foreach (var v in x) { sum += Math.Exp(v); } return [Math.Log(sum)];")]
    [TestCase(
        "double sum = 0; foreach (var v in x) { sum += Math.Exp(v / 0.5); } "
        + "return x.Select(v => Math.Exp(v / 0.5) / sum).ToArray();")]
    [TestCase(
        "double sum = 0; foreach (var v in x) { sum += Math.Exp(v); } var inverse = 1 / sum; "
        + "return x.Select(v => Math.Exp(v) * inverse).ToArray();")]
    [TestCase("x[0] = 3; double sum = x.Sum(Math.Exp); return x.Select(v => Math.Exp(v) / sum).ToArray();")]
    public void Fix_that_could_change_the_result_is_not_offered(string body)
        => VerifyFix.None<UnshiftedSoftmax, SubtractMaximum>(OfArray(body));

    private static string OfArray(string body) => $$"""
        public static class C
        {
            public static double[] M(double[] x, double[] y)
            {
                {{body.Replace("¶", Environment.NewLine + "        ")}}
            }
        }
        """;

    private static string OfVector(string body) => $$"""
        public static class C
        {
            public static Vector<double> M(Vector<double> z)
            {
                {{body.Replace("¶", Environment.NewLine + "        ")}}
            }
        }
        """;
}
