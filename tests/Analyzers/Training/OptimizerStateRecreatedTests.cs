using Gradus.Analyzers.Tests.Harness;
using Gradus.Analyzers.Training;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Training;

public sealed class OptimizerStateRecreatedTests
{
    [TestCase(
        "var [|m|] = new double[w.Length]; for (int i = 0; i < w.Length; i++) { m[i] = 0.9 * m[i] + g[i]; "
        + "w[i] -= m[i]; }")]
    [TestCase(
        "var [|v|] = new double[w.Length]; for (int i = 0; i < w.Length; i++) { v[i] = v[i] * beta - g[i]; "
        + "w[i] += v[i]; }")]
    [TestCase(
        "var [|m|] = new double[w.Length]; for (int i = 0; i < w.Length; i++) { m[i] *= beta; m[i] += g[i]; "
        + "w[i] -= m[i]; }")]
    [TestCase("var [|m|] = Matrix<double>.Build.Dense(2, 2); m = beta * m + dw; _w -= m;")]
    [TestCase("var [|m|] = Matrix<double>.Build.Dense(2, 2); m = m.Multiply(beta).Add(dw); _w -= m;")]
    [TestCase("double [|v|] = 0; v = beta * v + g[0]; w[0] -= v;")]
    [TestCase(
        "double[] [|m|] = new double[2], [|s|] = new double[2]; for (int i = 0; i < 2; "
        + "i++) { m[i] = beta * m[i] + g[i]; "
        + "s[i] = beta * s[i] + (1 - beta) * g[i] * g[i]; w[i] -= m[i] / Math.Sqrt(s[i] + 1e-8); }")]
    public void State_that_starts_over_is_found(string body) => Verify.Finds<OptimizerStateRecreated>(Step(body));

    [TestCase("for (int i = 0; i < w.Length; i++) { _m[i] = beta * _m[i] + g[i]; w[i] -= _m[i]; }")]
    [TestCase(
        "var update = new double[2]; for (int i = 0; i < 2; i++) { update[i] = beta * g[i] + w[i]; "
        + "w[i] -= update[i]; }")]
    [TestCase("var m = _m; for (int i = 0; i < 2; i++) { m[i] = beta * m[i] + g[i]; w[i] -= m[i]; }")]
    [TestCase("var m = new double[2]; for (int i = 0; i < 2; i++) { m[i] = beta * m[i] + g[i]; } _m = m;")]
    [TestCase(
        "if (!_states.TryGetValue(w, out var m)) { m = new double[2]; _states[w] = m; "
        + "} m[0] = beta * m[0] + g[0]; w[0] -= m[0];")]
    [TestCase("var m = new double[2]; _states.Add(w, m); m[0] = beta * m[0] + g[0]; w[0] -= m[0];")]
    [TestCase("var m = new double[2]; for (int k = 0; k < 9; k++) { m[0] = beta * m[0] + g[0]; w[0] -= m[0]; }")]
    [TestCase("var sum = new double[2]; for (int i = 0; i < 2; i++) { sum[i] += g[i]; w[i] -= sum[i]; }")]
    [TestCase("double norm = 0; foreach (var v in g) { norm += v * v; } w[0] -= norm;")]
    [TestCase("double p = 0; foreach (var c in g) { p = beta * p + c; } w[0] -= p;")]
    public void State_that_is_kept_or_scratch_is_left_alone(string body)
        => Verify.Silent<OptimizerStateRecreated>(Step(body));

    [Test]
    public void Other_method_is_left_alone()
        => Verify.Silent<OptimizerStateRecreated>(
            "public static class C { public static double Smooth(double g) { double m = 0; m = 0.9 * m + g; "
            + "return m * 2; } }");

    [Test]
    public void Method_known_by_name_only_is_information()
    {
        var text = Step("double v = 0; v = beta * v + g[0]; w[0] -= v;").Replace("[Step]", "", StringComparison.Ordinal);
        var finding = Verify.Findings(LearnerProject.Compilation(text), new OptimizerStateRecreated()).Single();
        Assert.That(finding.Severity, Is.EqualTo(DiagnosticSeverity.Info));
    }

    private static string Step(string body) => $$"""
        public class Optimizer
        {
            private readonly Dictionary<double[], double[]> _states = [];
            private double[] _m = new double[2];
            private Matrix<double> _w = Matrix<double>.Build.Dense(2, 2);

            [Step]
            public void Step(double[] w, double[] g, Matrix<double> dw, double beta)
            {
                {{body}}
            }
        }
        """;
}
