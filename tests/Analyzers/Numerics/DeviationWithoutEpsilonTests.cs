using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class DeviationWithoutEpsilonTests
{
    [TestCase("return (x[0] - mean) / [|Math.Sqrt(variance)|];")]
    [TestCase("var std = Math.Sqrt(variance); return (x[0] - mean) / [|std|];")]
    [TestCase(
        "double s = 0; foreach (var u in x) { s += (u - mean) * (u - mean); "
        + "} var sd = Math.Sqrt(s / x.Length); return x[0] / [|sd|];")]
    [TestCase(
        "double s = 0; foreach (var u in x) { s += Math.Pow(u - mean, 2); "
        + "} return x[0] / [|Math.Sqrt(s / x.Length)|];")]
    [TestCase("double s = x.Sum(u => (u - mean) * (u - mean)) / x.Length; return x[0] / [|Math.Sqrt(s)|];")]
    [TestCase(
        "double s = 0; foreach (var u in x) { var d = u - mean; s += d * d; "
        + "} return x[0] / [|Math.Sqrt(s / x.Length)|];")]
    [TestCase("var sd = MathNet.Numerics.Statistics.Statistics.StandardDeviation(x); return x[0] / [|sd|];")]
    [TestCase("double inv = 1 / [|Math.Sqrt(variance)|]; return x[0] * inv;")]
    [TestCase("var sigma = Math.Sqrt(variance); for (int i = 0; i < x.Length; i++) { x[i] /= [|sigma|]; } return 0;")]
    [TestCase("var va = v.PointwiseMultiply(v); var vars = va; return (v / [|vars.PointwiseSqrt()|])[0];")]
    [TestCase("_v = 0.9 * _v + 0.1 * grad * grad; return grad / [|Math.Sqrt(_v)|];")]
    public void Division_by_a_deviation_is_found(string body) => Verify.Finds<DeviationWithoutEpsilon>(Method(body));

    [TestCase("return (x[0] - mean) / Math.Sqrt(variance + 1e-5);")]
    [TestCase("return (x[0] - mean) / (Math.Sqrt(variance) + eps);")]
    [TestCase("var std = Math.Sqrt(variance) + 1e-8; return (x[0] - mean) / std;")]
    [TestCase("var std = Math.Sqrt(variance); if (std < 1e-12) { std = 1; } return (x[0] - mean) / std;")]
    [TestCase("var std = Math.Sqrt(variance); return std == 0 ? 0 : (x[0] - mean) / std;")]
    [TestCase("var std = Math.Max(Math.Sqrt(variance), 1e-8); return x[0] / std;")]
    [TestCase("return x[0] / Math.Sqrt(x.Length);")]
    [TestCase("return x[0] / Math.Sqrt(dim);")]
    [TestCase("variance += eps; return x[0] / Math.Sqrt(variance);")]
    [TestCase("double s = 0; foreach (var u in x) { s += u * u; } return x[0] / Math.Sqrt(s);")]
    [TestCase("_v = 0.9 * _v + 0.1 * grad * grad; return grad / (Math.Sqrt(_v) + 1e-8);")]
    [TestCase("return Math.Exp(-x[0] / (2 * variance));")]
    [TestCase("return x[0] / mean;")]
    [TestCase("return Math.Exp(-0.5) / (width * Math.Sqrt(2 * Math.PI));")]
    public void Division_that_is_guarded_or_by_something_else_is_left_alone(string body)
        => Verify.Silent<DeviationWithoutEpsilon>(Method(body));

    private static string Method(string body) => $$"""
        public class C
        {
            private double _v;

            public double M(
                double[] x, double mean, double variance, double eps, double grad, double width, int dim, Vector<double> v)
            {
                {{body}}
            }
        }
        """;
}
