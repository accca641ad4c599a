using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class PerturbationNotUndoneTests
{
    [TestCase("w[i] += h; var a = f(w); [|w[i]|] -= 2 * h; var b = f(w); g[i] = (a - b) / (2 * h);")]
    [TestCase("w[i] += h; var a = f(w); w[i] -= h; [|w[i]|] -= h; var b = f(w); g[i] = (a - b) / (2 * h);")]
    [TestCase("var start = f(w); [|w[i]|] += h; g[i] = (f(w) - start) / h;")]
    [TestCase("var start = f(w); [|w[i]|] = w[i] + h; var a = f(w); g[i] = (a - start) / h;")]
    [TestCase(
        "var old = w[i]; w[i] = old + h; var a = f(w); [|w[i]|] = old - h; var b = f(w); g[i] = (a - b) / (2 * h);")]
    [TestCase("w[i] += 1e-5; var a = f(w); [|w[i]|] -= 2e-5; var b = f(w); g[i] = (a - b) / 2e-5;")]
    [TestCase("var b = f(w); [|_p[i, 0]|] += h; var a = f(w); g[i] = (a - b) / h;")]
    [TestCase("[|w[i]|] += h; var a = Loss(w); var b = Loss(g); g[i] = (a - b) / h;")]
    public void Parameter_that_stays_moved_is_found(string body) => Verify.Finds<PerturbationNotUndone>(Method(body));

    [TestCase("w[i] += h; var a = f(w); w[i] -= 2 * h; var b = f(w); w[i] += h; g[i] = (a - b) / (2 * h);")]
    [TestCase(
        "var old = w[i]; w[i] = old + h; var a = f(w); w[i] = old - h; var b = f(w); w[i] = old; "
        + "g[i] = (a - b) / (2 * h);")]
    [TestCase(
        "var old = w[i]; w[i] += h; var a = f(w); w[i] = old; w[i] -= h; var b = f(w); w[i] = old; "
        + "g[i] = (a - b) / (2 * h);")]
    [TestCase(
        "var p = (double[])w.Clone(); var q = (double[])w.Clone(); p[i] += h; q[i] -= h; "
        + "g[i] = (f(p) - f(q)) / (2 * h);")]
    [TestCase(
        "double At(double s) { w[i] += s; var y = f(w); w[i] -= s; return y; } g[i] = (At(h) - At(-h)) / (2 * h);")]
    [TestCase(
        "var saved = (double[])w.Clone(); w[i] += h; var a = f(w); w[i] -= 2 * h; var b = f(w); "
        + "Array.Copy(saved, w, w.Length); "
        + "g[i] = (a - b) / (2 * h);")]
    [TestCase("w[i] -= rate * g[i]; var a = f(w); var b = f(w); g[i] = (a - b) / h;")]
    [TestCase("x += h; var a = f(w); x -= 2 * h; var b = f(w); g[i] = (a - b) / (2 * h);")]
    [TestCase(
        "var old = w[i]; foreach (var s in new[] { h, -h }) { w[i] = old + s; g[i] += f(w) / (2 * s); } w[i] = old; "
        + "f(w);")]
    [TestCase("var old = w[i]; try { w[i] += h; g[i] = (f(w) - f(g)) / h; } finally { w[i] = old; }")]
    [TestCase("g[i] += h; w[i] = (g[i] - x) / h;")]
    public void Parameter_that_is_put_back_is_left_alone(string body)
        => Verify.Silent<PerturbationNotUndone>(Method(body));

    [Test]
    public void Matrix_that_stays_moved_is_found()
        => Verify.Finds<PerturbationNotUndone>("""
            public static class C
            {
                private const double Eps = 1e-5;

                public static Matrix<double> Gradient(Func<Matrix<double>, double> f, Matrix<double> x)
                {
                    var g = x * 0;
                    for (int i = 0; i < x.RowCount; i++)
                        for (int j = 0; j < x.ColumnCount; j++)
                        {
                            x[i, j] += Eps;
                            double plus = f(x);
                            [|x[i, j]|] -= 2 * Eps;
                            double minus = f(x);
                            g[i, j] = (plus - minus) / (2 * Eps);
                        }

                    return g;
                }
            }
            """);

    private static string Method(string body) => $$"""
        public class C
        {
            private readonly double[,] _p = new double[3, 3];

            public double[] Gradient(Func<double[], double> f, double[] w, double h, double rate, double x)
            {
                var g = new double[w.Length];
                for (int i = 0; i < w.Length; i++)
                {
                    {{body}}
                }

                return g;
            }

            private double Loss(double[] w) => w[0] * _p[0, 0];
        }
        """;
}
