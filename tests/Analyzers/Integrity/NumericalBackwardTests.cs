using Gradus.Analyzers.Integrity;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Integrity;

public sealed class NumericalBackwardTests
{
    [TestCase("const double h = 1e-5; return dy.Select((g, i) => g * ([|(F(x[i] + h) - F(x[i] - h)) / (2 * h)|])).ToArray();")]
    [TestCase("var h = 1e-5; var up = F(x[0] + h); var down = F(x[0] - h); dx[0] = dy[0] * ([|(up - down) / (2 * h)|]); return dx;")]
    [TestCase("dx[0] = dy[0] * ([|(F(x[0] + 1e-5) - F(x[0])) / 1e-5|]); return dx;")]
    [TestCase("var h = 1e-5; var old = x[0]; x[0] = old + h; var up = Loss(x); x[0] = old - h; var down = Loss(x); x[0] = old; dx[0] = [|(up - down) / (2 * h)|]; return dx;")]
    [TestCase("var h = 1e-5; x[0] += h; var up = Loss(x); x[0] -= 2 * h; var down = Loss(x); x[0] += h; dx[0] = [|(up - down) / (2 * h)|]; return dx;")]
    [TestCase("Func<double, double> f = F; var h = 1e-6; dx[0] = [|(f(x[0] + h) - f(x[0])) / h|]; return dx;")]
    [TestCase("var h = 1e-5; dx[0] = [|dy[0] * (F(x[0] + h) - F(x[0] - h)) / (2 * h)|]; return dx;")]
    [TestCase("var h = 1e-5; var xp = x.ToArray(); xp[0] += h; double up = Forward(xp)[0], down = Forward(x)[0]; dx[0] = [|(up - down) / h|]; return dx;")]
    [TestCase("dx[0] = [|MathNet.Numerics.Differentiate.FirstDerivative(F, x[0])|]; return dx;")]
    public void Difference_quotient_in_a_backward_pass_is_found(string body)
        => Verify.Finds<NumericalBackward>(Layer(body));

    [TestCase("return dy.Select((g, i) => g * (1 - F(x[i]) * F(x[i]))).ToArray();")]
    [TestCase("dx[0] = (Math.Exp(x[0]) - Math.Exp(-x[0])) / (Math.Exp(x[0]) + Math.Exp(-x[0])); return dx;")]
    [TestCase("dx[0] = (Math.Exp(x[0]) - Math.Exp(-x[0])) / 2; return dx;")]
    [TestCase("var n = x.Length; dx[0] = (F(x[0]) - F(x[1])) / n; return dx;")]
    [TestCase("var n = x.Length; dx[0] = dy[0] * (F(x[0]) - dy[0]) / n; return dx;")]
    [TestCase("var scale = Loss(x); dx[0] = (Loss(dy) - Loss(x)) / scale; return dx;")]
    public void Derivative_is_left_alone(string body)
        => Verify.Silent<NumericalBackward>(Layer(body));

    [Test]
    public void Helper_of_a_backward_pass_is_looked_at()
        => Verify.Finds<NumericalBackward>("""
            public static class Layer
            {
                [Backward]
                public static double[] Backward(double[] dy, double[] x) => dy.Select((g, i) => g * Slope(Math.Tanh, x[i])).ToArray();

                private static double Slope(Func<double, double> f, double x, double h = 1e-5) => [|(f(x + h) - f(x - h)) / (2 * h)|];
            }
            """);

    [Test]
    public void Checker_is_left_alone()
        => Verify.Silent<NumericalBackward>("""
            public static class Checker
            {
                public static double Slope(Func<double, double> f, double x, double h = 1e-5) => (f(x + h) - f(x - h)) / (2 * h);
            }

            public static class Layer
            {
                [Forward]
                public static double[] Forward(double[] x) => x.Select(Math.Tanh).ToArray();

                [Backward]
                public static double[] Backward(double[] dy, double[] y) => dy.Select((g, i) => g * (1 - y[i] * y[i])).ToArray();

                public static double Check(double x) => Checker.Slope(Math.Tanh, x) + Slope(x);

                private static double Slope(double x) => (F(x + 1e-5) - F(x - 1e-5)) / 2e-5;

                private static double F(double x) => Math.Tanh(x);
            }
            """);

    [Test]
    public void Names_alone_are_information_only()
    {
        var code = Layer("const double h = 1e-5; dx[0] = (F(x[0] + h) - F(x[0] - h)) / (2 * h); return dx;")
            .Replace("[Backward]", "", StringComparison.Ordinal).Replace("[Forward]", "", StringComparison.Ordinal);
        var finding = Verify.Findings(LearnerProject.Compilation(code), new NumericalBackward()).Single();
        Assert.That(finding.Severity, Is.EqualTo(DiagnosticSeverity.Info));
    }

    private static string Layer(string body) => $$"""
        public static class Layer
        {
            [Forward]
            public static double[] Forward(double[] x) => x.Select(F).ToArray();

            [Backward]
            public static double[] Backward(double[] dy, double[] x)
            {
                var dx = new double[x.Length];
                {{body}}
            }

            private static double F(double v) => Math.Tanh(v);

            private static double Loss(double[] x) => x.Sum(v => v * v);
        }
        """;
}
