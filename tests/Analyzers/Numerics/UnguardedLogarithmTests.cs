using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class UnguardedLogarithmTests
{
    [TestCase("double s = 0; for (int i = 0; i < p.Length; i++) { s -= t[i] * [|Math.Log(p[i])|]; } return s;")]
    [TestCase("return -[|Math.Log(p[0])|] - [|Math.Log(1 - p[0])|];")]
    [TestCase("return -p.Sum(q => q * [|Math.Log(q)|]);")]
    [TestCase("var a = Softmax(t); return -[|Math.Log(a[0])|];")]
    [TestCase("var a = t.Select(Sigmoid).ToArray(); var prob = a[0]; return -[|Math.Log(prob)|];")]
    [TestCase("var yHat = v; return -[|yHat.PointwiseLog()|].Sum();")]
    [TestCase("var probs = v; return -probs.Map([|Math.Log|]).Sum();")]
    [TestCase("float predicted = (float)t[0]; return -[|MathF.Log(predicted)|];")]
    public void Logarithm_of_a_probability_is_found(string body) => Verify.Finds<UnguardedLogarithm>(Loss(body));

    [TestCase("return -Math.Log(p[0] + 1e-12);")]
    [TestCase("return -Math.Log(Math.Max(p[0], 1e-12));")]
    [TestCase("return -Math.Log(Math.Clamp(p[0], 1e-7, 1 - 1e-7));")]
    [TestCase("return -Math.Log(1 - p[0] + eps);")]
    [TestCase("double s = 0; foreach (var q in p) { if (q > 0) { s -= q * Math.Log(q); } } return s;")]
    [TestCase("return p[0] > 0 ? -Math.Log(p[0]) : 0;")]
    [TestCase("var q = Math.Max(p[0], eps); return -Math.Log(q);")]
    [TestCase("for (int i = 0; i < p.Length; i++) { p[i] = Math.Clamp(p[i], eps, 1); } return -Math.Log(p[0]);")]
    [TestCase("if (p[0] <= 0) { return 100; } return -Math.Log(p[0]);")]
    [TestCase("return Math.Log(n);")]
    [TestCase("var sum = t.Sum(Math.Exp); return Math.Log(sum);")]
    [TestCase("return -Math.Log(1 - new Random(1).NextDouble());")]
    [TestCase("var q = Clip(p[0]); return -Math.Log(q);")]
    [TestCase("return -(v + 1e-9).PointwiseLog().Sum();")]
    public void Logarithm_that_is_guarded_or_of_something_else_is_left_alone(string body)
        => Verify.Silent<UnguardedLogarithm>(Loss(body));

    [Test]
    public void Logarithm_outside_of_a_loss_is_left_alone()
        => Verify.Silent<UnguardedLogarithm>(
            "public static class C { public static double Bits(double p) => Math.Log(p) / Math.Log(2); }");

    [TestCase("[Loss] ", DiagnosticSeverity.Warning)]
    [TestCase("", DiagnosticSeverity.Info)]
    public void Finding_is_a_warning_only_where_the_role_is_known(string attribute, DiagnosticSeverity severity)
    {
        var text = $"public static class C {{ {attribute}public static double CrossEntropy(double p) => -Math.Log(p); }}";
        var finding = Verify.Findings(LearnerProject.Compilation(text), new UnguardedLogarithm()).Single();
        Assert.That(finding.Severity, Is.EqualTo(severity));
    }

    private static string Loss(string body) => $$"""
        public static class C
        {
            [Loss]
            public static double M(double[] p, double[] t, Vector<double> v, int n, double eps)
            {
                {{body}}
            }

            private static double[] Softmax(double[] z) => z;

            private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

            private static double Clip(double q) => Math.Max(q, 1e-9);
        }
        """;
}
