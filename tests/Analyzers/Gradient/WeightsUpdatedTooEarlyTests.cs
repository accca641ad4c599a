using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class WeightsUpdatedTooEarlyTests
{
    [TestCase("_w2 -= rate * h.TransposeThisAndMultiply(delta); return delta.TransposeAndMultiply([|_w2|]);")]
    [TestCase("_w2 = _w2 - rate * h.Transpose() * delta; return delta * [|_w2|].Transpose();")]
    [TestCase("_w2.Subtract(h.TransposeThisAndMultiply(delta) * rate, _w2); return delta * [|_w2|].Transpose();")]
    [TestCase("var dw = rate * h.Transpose() * delta; _w2 -= dw; var dh = delta * [|_w2|].Transpose(); return dh;")]
    [TestCase(
        "_w2 -= 0.1 * h.Transpose() * delta; _w1 -= 0.1 * h.Transpose() * (delta * [|_w2|].Transpose()); return h;")]
    [TestCase("_w2 += rate * h.Transpose() * delta; return [|_w2|].Multiply(delta.Transpose());")]
    [TestCase(
        "var e = h - delta; var d = e.PointwiseMultiply(h); _w2 -= rate * h.Transpose() * d; "
        + "return d.TransposeAndMultiply([|_w2|]);")]
    [TestCase(
        "if (rate > 0) { _w2 -= rate * h.Transpose() * delta; } return delta.TransposeAndMultiply([|_w2|]);")]
    public void Matrix_that_is_updated_first_is_found(string body)
        => Verify.Finds<WeightsUpdatedTooEarly>(OfMatrix(body));

    [TestCase("var dh = delta.TransposeAndMultiply(_w2); _w2 -= rate * h.Transpose() * delta; return dh;")]
    [TestCase("_w2 -= rate * h.Transpose() * delta; return h * _w2;")]
    [TestCase("var old = _w2.Clone(); _w2 -= rate * h.Transpose() * delta; return delta.TransposeAndMultiply(old);")]
    [TestCase("if (rate > 0) { _w2 -= rate * h; } else { return delta * _w2; } return h;")]
    [TestCase("if (rate > 0) { _w2 -= rate * h; return h; } return delta * _w2;")]
    [TestCase("_w2 -= rate * h.Transpose() * delta; var y = Forward(h); return (y - delta) * _w2.Transpose();")]
    [TestCase(
        "_w2 -= rate * h.Transpose() * delta; _w1 -= rate * h.Transpose() * delta.TransposeAndMultiply(_w1); "
        + "return h;")]
    [TestCase("_w2 -= rate * delta; _w2 = h; return delta * _w2;")]
    [TestCase("var dw = h.Transpose() * delta; dw += 0.01 * _w2; _w2 -= rate * dw; return h;")]
    [TestCase("_w2 -= rate * h; Console.WriteLine(_w2.L2Norm() * rate); return h;")]
    public void Matrix_that_is_used_first_is_left_alone(string body)
        => Verify.Silent<WeightsUpdatedTooEarly>(OfMatrix(body));

    [TestCase("for (int i = 0; i < d.Length; i++) { w[0][i] -= lr * d[i] * x[0]; dx[0] += d[i] * [|w|][0][i]; }")]
    [TestCase(
        "for (int i = 0; i < d.Length; i++) { w[0][i] -= lr * d[i] * x[0]; } "
        + "for (int j = 0; j < x.Length; j++) { foreach (var e in d) { dx[j] += e * [|w|][j][0]; } }")]
    [TestCase(
        "for (int l = 1; l >= 0; l--) { w[l][0] = w[l][0] - lr * d[0]; dx[l] = [|w|][l][0] * d[0]; }")]
    [TestCase(
        "void Update() { for (int i = 0; i < d.Length; i++) { w[0][i] -= lr * d[i]; } } Update(); "
        + "dx[0] = d[0] * [|w|][0][0];")]
    [TestCase("Array.ForEach(d, e => w[0][0] -= lr * e); dx[0] = d.Select(e => e * [|w|][0][0]).Sum();")]
    public void Array_that_is_updated_first_is_found(string body)
        => Verify.Finds<WeightsUpdatedTooEarly>(OfArray(body));

    [TestCase("for (int i = 0; i < d.Length; i++) { dx[0] += d[i] * w[0][i]; w[0][i] -= lr * d[i] * x[0]; }")]
    [TestCase("for (int l = 1; l >= 1; l--) { w[l][0] -= lr * d[0]; dx[l] = w[l - 1][0] * d[0]; }")]
    [TestCase("w[1][0] -= lr * d[0]; dx[0] = w[0][0] * d[0];")]
    [TestCase("w[0][0] -= lr * d[0]; double y = w[0][0] * x[0]; dx[0] = y;")]
    [TestCase("w[0][0] += x[0]; dx[0] = d[0] * w[0][0];")]
    [TestCase("dx[0] = d.Select(e => e * w[0][0]).Sum(); foreach (var e in d) { w[0][0] -= lr * e; }")]
    public void Array_that_is_used_first_is_left_alone(string body)
        => Verify.Silent<WeightsUpdatedTooEarly>(OfArray(body));

    [Test]
    public void Message_names_the_weight_and_the_line()
    {
        var text = OfMatrix("_w2 -= rate * h * delta;\nreturn delta.TransposeAndMultiply(_w2);");
        var finding = Verify.Findings(LearnerProject.Compilation(text), new WeightsUpdatedTooEarly()).Single();
        Assert.That(finding.GetMessage(), Does.StartWith("'_w2' was updated at line 9 already"));
    }

    private static string OfMatrix(string body) => $$"""
        public class Net
        {
            private Matrix<double> _w1 = Matrix<double>.Build.Dense(2, 2), _w2 = Matrix<double>.Build.Dense(2, 2);

            public Matrix<double> Forward(Matrix<double> x) => x * _w1 * _w2;

            public Matrix<double> Train(Matrix<double> h, Matrix<double> delta, double rate)
            {
                {{body}}
            }
        }
        """;

    private static string OfArray(string body) => $$"""
        public static class Net
        {
            public static void Backward(double[][] w, double[] d, double[] x, double[] dx, double lr)
            {
                {{body}}
            }
        }
        """;
}
