using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class GradientOverwrittenTests
{
    [TestCase("double dw = 0; for (int i = 0; i < x.Length; i++) { [|dw|] = x[i] * y[i]; } return dw;")]
    [TestCase("double dw = 0; foreach (var v in x) { var e = v - y[0]; [|dw|] = e * v; } return dw;")]
    [TestCase("var dw = new double[2]; for (int i = 0; i < x.Length; i++) { [|dw[0]|] = x[i]; } return dw[0];")]
    [TestCase(
        "var dw = new double[2]; for (int n = 0; n < x.Length; n++) { for (int j = 0; j < 2; "
        + "j++) { [|dw[j]|] = x[n] * y[j]; } } "
        + "return dw[0];")]
    [TestCase(
        "var dw = new double[2]; for (int j = 0; j < 2; j++) { for (int n = 0; n < x.Length; "
        + "n++) { [|dw[j]|] = x[n] * y[j]; } } "
        + "return dw[0];")]
    [TestCase(
        "var g = new double[2, 2]; int t = 0; double grad = 0; while (t < 3) { [|grad|] = x[t]; t++; "
        + "} return grad + g[0, 0];")]
    [TestCase("Matrix<double> dW = m; for (int t = 0; t < 3; t++) { [|dW|] = m * x[t]; } return dW[0, 0];")]
    [TestCase("for (int t = 0; t < 3; t++) { m.Multiply(x[t], [|_dW|]); } return 0;")]
    [TestCase("for (int t = 0; t < 3; t++) { [|_dW|] = m * x[t]; } return 0;")]
    [TestCase(
        "double dw = 0, db = 0; for (int i = 0; i < 3; i++) { ([|dw|], [|db|]) = (x[i] * y[i], y[i]); "
        + "} return dw + db;")]
    [TestCase("double f() { double delta = 0; foreach (var v in x) { [|delta|] = v; } return delta; } return f();")]
    public void Gradient_of_the_last_turn_only_is_found(string body) => Verify.Finds<GradientOverwritten>(Method(body));

    [TestCase("double dw = 0; for (int i = 0; i < x.Length; i++) { dw += x[i] * y[i]; } return dw;")]
    [TestCase("double dw = 0; for (int i = 0; i < x.Length; i++) { dw = dw + x[i]; } return dw;")]
    [TestCase("double dw = 0, w = 1; for (int i = 0; i < x.Length; i++) { dw = x[i]; w -= dw; } return w + dw;")]
    [TestCase("var dw = new double[9]; for (int i = 0; i < x.Length; i++) { dw[i] = x[i]; } return dw[0];")]
    [TestCase(
        "var dw = new double[9]; int k = 0; for (int i = 0; i < x.Length; i++) { dw[k++] = x[i]; } return dw[0];")]
    [TestCase("double grad = 0; for (int i = 0; i < x.Length; i++) { if (x[i] > 2) { grad = x[i]; } } return grad;")]
    [TestCase(
        "double grad = 0; for (int i = 0; i < x.Length; i++) { grad = x[i]; if (grad > 2) { break; } } return grad;")]
    [TestCase("for (int i = 0; i < x.Length; i++) { double dw = x[i]; y[i] = dw; } return y[0];")]
    [TestCase("Matrix<double> dA = m; for (int l = 2; l >= 0; l--) { dA = dA * x[l]; } return dA[0, 0];")]
    [TestCase(
        "double dNext = 0, s = 0; for (int t = 2; t >= 0; t--) { var dz = x[t] + dNext; s += dz; "
        + "dNext = dz * 2; } return s;")]
    [TestCase("double last = 0; foreach (var v in x) { last = v; } return last;")]
    [TestCase("double dw = 0; foreach (var v in x) { dw = 0; } return dw;")]
    [TestCase("double dw = 0; foreach (var v in x) { dw = v; } return x[0];")]
    [TestCase(
        "var dw = new double[2]; foreach (var v in x) { Array.Clear(dw); dw[0] += v; y[0] -= dw[0]; } return y[0];")]
    [TestCase("for (int t = 0; t < 3; t++) { _dW = m * x[t]; Apply(); } return 0;")]
    public void Gradient_that_is_used_or_accumulated_is_left_alone(string body)
        => Verify.Silent<GradientOverwritten>(Method(body));

    private static string Method(string body) => $$"""
        public class C
        {
            private Matrix<double> _dW = Matrix<double>.Build.Dense(2, 2), _w = Matrix<double>.Build.Dense(2, 2);

            public double M(double[] x, double[] y, Matrix<double> m)
            {
                {{body}}
            }

            private void Apply() => _w -= _dW;
        }
        """;
}
