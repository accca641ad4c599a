using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class UnshiftedSoftmaxTests
{
    [TestCase(
        "double sum = 0; for (var i = 0; i < x.Length; i++) { e[i] = [|Math.Exp(x[i])|]; sum += e[i]; } "
        + "for (var i = 0; i < x.Length; i++) { e[i] /= sum; } return e;")]
    [TestCase(
        "double sum = 0; for (var i = 0; i < x.Length; i++) { sum += [|Math.Exp(x[i])|]; } "
        + "for (var i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i]) / sum; } return e;")]
    [TestCase(
        "double sum = 0; foreach (var v in x) { sum += [|Math.Exp(v)|]; } "
        + "return x.Select(v => Math.Exp(v) / sum).ToArray();")]
    [TestCase(
        "double sum = 0; foreach (var v in x) { sum = sum + [|Math.Exp(v)|]; } "
        + "return x.Select(v => v - Math.Log(sum)).ToArray();")]
    [TestCase(
        "double sum = 0; foreach (var v in x) { sum += [|Math.Exp(v)|]; } return new[] { Math.Log(sum + 1e-12) };")]
    [TestCase(
        "var exps = x.Select([|Math.Exp|]).ToArray(); var sum = exps.Sum(); "
        + "return exps.Select(v => v / sum).ToArray();")]
    [TestCase(
        "var exps = x.Select(v => [|Math.Exp(v)|]).ToArray(); return exps.Select(v => v / exps.Sum()).ToArray();")]
    [TestCase("var sum = x.Sum(v => [|Math.Exp(v)|]); return x.Select(v => Math.Exp(v) / sum).ToArray();")]
    [TestCase("var sum = x.Sum([|Math.Exp|]); return x.Select(v => v - Math.Log(sum)).ToArray();")]
    [TestCase(
        "var t = 0.7; double sum = 0; foreach (var v in x) { sum += [|Math.Exp(v / t)|]; } "
        + "return [Math.Exp(x[0] / t) / sum];")]
    [TestCase(
        "double sum = 0; foreach (var v in x) { sum += [|Math.Exp(v)|]; } var inv = 1.0 / sum; "
        + "return x.Select(v => Math.Exp(v) * inv).ToArray();")]
    [TestCase(
        "double sum = 0; foreach (var v in x) { sum += [|Math.Pow(Math.E, v)|]; } "
        + "return x.Select(v => Math.Exp(v) / sum).ToArray();")]
    [TestCase(
        "double sum = 0, c = 0; foreach (var v in x) { var w = [|Math.Exp(v)|]; sum += w; c += w * v; } "
        + "return [c / sum];")]
    [TestCase(
        "[|TensorPrimitives.Exp(x, e)|]; TensorPrimitives.Divide(e, TensorPrimitives.Sum<double>(e), e); return e;")]
    [TestCase(
        "var mean = x.Average(); var sum = x.Sum(v => [|Math.Exp(v - mean)|]); "
        + "return x.Select(v => Math.Exp(v - mean) / sum).ToArray();")]
    [TestCase("var sum = x.Sum(v => [|Math.Exp(v - 1)|]); return x.Select(v => Math.Exp(v - 1) / sum).ToArray();")]
    [TestCase(
        "var f = x.Select(v => (float)v).ToArray(); var sum = f.Sum(v => [|MathF.Exp(v)|]); "
        + "return f.Select(v => (double)(MathF.Exp(v) / sum)).ToArray();")]
    public void Array_softmax_without_a_shift_is_found(string body) => Verify.Finds<UnshiftedSoftmax>(OfArray(body));

    [TestCase("var e = [|z.PointwiseExp()|]; return e / e.Sum();")]
    [TestCase("var e = z.Map([|Math.Exp|]); return e.Divide(e.Sum());")]
    [TestCase("var e = z.Map(v => [|Math.Exp(v)|]); return e / e.L1Norm();")]
    [TestCase("var e = [|z.PointwiseExp()|]; return e.Normalize(1.0);")]
    [TestCase("z.MapInplace([|Math.Exp|]); return z / z.Sum();")]
    [TestCase("return z - Math.Log([|z.PointwiseExp()|].Sum());")]
    [TestCase("var y = z * 2 + 1; var e = [|y.PointwiseExp()|]; var s = e.Sum(); return e / s;")]
    public void Vector_softmax_without_a_shift_is_found(string body) => Verify.Finds<UnshiftedSoftmax>(OfVector(body));

    [TestCase("var e = [|m.PointwiseExp()|]; var s = e.RowSums(); return e.MapIndexed((i, j, v) => v / s[i]);")]
    [TestCase("var e = [|m.PointwiseExp()|]; return e.MapIndexed((i, j, v) => v / e.RowSums()[i]);")]
    [TestCase(
        "var e = [|m.PointwiseExp()|]; var s = e.RowSums().ToArray(); for (var i = 0; i < m.RowCount; "
        + "i++) { e.SetRow(i, e.Row(i) / s[i]); } return e;")]
    [TestCase("return m.Map([|Math.Exp|]).NormalizeRows(1.0);")]
    [TestCase(
        "var y = m.Clone(); for (var i = 0; i < m.RowCount; i++) { double s = 0; "
        + "for (var j = 0; j < m.ColumnCount; j++) { s += [|Math.Exp(m[i, j])|]; } for (var j = 0; j < m.ColumnCount; "
        + "j++) { y[i, j] = Math.Exp(m[i, j]) / s; } } return y;")]
    [TestCase(
        "var y = m.Clone(); for (var i = 0; i < m.RowCount; i++) { var r = m.Row(i); "
        + "var e = [|r.PointwiseExp()|]; y.SetRow(i, e / e.Sum()); } return y;")]
    public void Matrix_softmax_without_a_shift_is_found(string body) => Verify.Finds<UnshiftedSoftmax>(OfMatrix(body));

    [TestCase(
        "var max = x.Max(); double sum = 0; for (var i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i] - max); "
        + "sum += e[i]; } for (var i = 0; i < x.Length; i++) { e[i] /= sum; } return e;")]
    [TestCase(
        "var top = x[0]; foreach (var v in x) { if (v > top) { top = v; } } "
        + "var sum = x.Sum(v => Math.Exp(v - top)); return x.Select(v => Math.Exp(v - top) / sum).ToArray();")]
    [TestCase(
        "var top = double.NegativeInfinity; foreach (var v in x) { top = Math.Max(top, v); } "
        + "var sum = x.Sum(v => Math.Exp(v - top)); return [Math.Log(sum) + top];")]
    [TestCase(
        "var max = x.Max(); var z = x.Select(v => v - max).ToArray(); var sum = z.Sum(Math.Exp); "
        + "return z.Select(v => Math.Exp(v) / sum).ToArray();")]
    [TestCase(
        "var max = x.Max(); for (var i = 0; i < x.Length; i++) { x[i] -= max; } var sum = x.Sum(Math.Exp); "
        + "return x.Select(v => Math.Exp(v) / sum).ToArray();")]
    [TestCase(
        "TensorPrimitives.Subtract(x, TensorPrimitives.Max<double>(x), e); TensorPrimitives.Exp(e, e); "
        + "TensorPrimitives.Divide(e, TensorPrimitives.Sum<double>(e), e); return e;")]
    [TestCase("return x.Select(v => 1 / (1 + Math.Exp(-v))).ToArray();")]
    [TestCase(
        "double total = 0; foreach (var v in x) { total += 1 / (1 + Math.Exp(-v)); } "
        + "return x.Select(v => v / total).ToArray();")]
    [TestCase("return x.Select(v => (Math.Exp(v) - Math.Exp(-v)) / (Math.Exp(v) + Math.Exp(-v))).ToArray();")]
    [TestCase("return x.Select(v => Math.Log(1 + Math.Exp(v))).ToArray();")]
    [TestCase(
        "double sum = 0; foreach (var d in x) { sum += Math.Exp(-d * d); } "
        + "return x.Select(d => Math.Exp(-d * d) / sum).ToArray();")]
    [TestCase(
        "double sum = 0; foreach (var d in x) { sum += Math.Exp(-(d * d) / (2 * 0.5 * 0.5)); } return [e[0] / sum];")]
    [TestCase("double sum = 0; foreach (var d in x) { sum += Math.Exp(-0.5 * Math.Pow(d, 2)); } return [e[0] / sum];")]
    [TestCase("double sum = 0; foreach (var d in x) { sum += Math.Exp(-Math.Abs(d)); } return [e[0] / sum];")]
    [TestCase(
        "double sum = 0; for (var i = 0; i < 9; i++) { double d2 = 0; foreach (var v in x) { d2 += v * v; } "
        + "sum += Math.Exp(-d2 / 2); } return [e[0] / sum];")]
    [TestCase(
        "double gamma = 2, sum = 0; foreach (var distance in x) { sum += Math.Exp(-gamma * distance); } "
        + "return [Math.Log(sum)];")]
    [TestCase(
        "double a = 2; for (var i = 0; i < 9; i++) { a = Math.Exp(1) / a; a = a / (1 + a); e[0] = a / e[0]; } "
        + "return e;")]
    [TestCase("var s = x.Average(Math.Exp); return [s / x.Length];")]
    [TestCase("double sum = 0; foreach (var v in x) { sum += Math.Exp(v); } return [sum / x.Length];")]
    [TestCase("double sum = 0; foreach (var v in x) { sum += Math.Exp(Math.Min(v, 50)); } return [e[0] / sum];")]
    [TestCase("return [Math.Exp(x.Sum() / x.Length)];")]
    [TestCase(
        "double kl = 0; foreach (var logvar in x) { kl += Math.Exp(logvar) - 1 - logvar; } "
        + "return [0.5 * kl / x.Length];")]
    [TestCase("double sum = 0; foreach (var p in x) { sum += Math.Exp(Math.Log(p) / 0.7); } return [e[0] / sum];")]
    [TestCase(
        "double rate = 0.1; for (var i = 0; i < 9; i++) { e[0] += rate * Math.Exp(-0.1 * i); } "
        + "return [e[0] / x.Length];")]
    public void Array_code_that_cannot_overflow_is_left_alone(string body)
        => Verify.Silent<UnshiftedSoftmax>(OfArray(body));

    [TestCase("var e = (z - z.Maximum()).PointwiseExp(); return e / e.Sum();")]
    [TestCase("var e = z.Subtract(z.Maximum()).PointwiseExp(); return e / e.Sum();")]
    [TestCase("var max = z.Maximum(); var e = z.Map(v => Math.Exp(v - max)); return e / e.Sum();")]
    [TestCase("var max = z.Max(); z.MapInplace(v => v - max); var e = z.PointwiseExp(); return e.Normalize(1.0);")]
    [TestCase("var d2 = z.PointwisePower(2); var e = (-d2).PointwiseExp(); return e / e.Sum();")]
    [TestCase("var e = z.Map(v => Math.Exp(-v * v / 2)); return e / e.Sum();")]
    [TestCase(
        "var y = z; var m = y.AbsoluteMaximum(); y.Subtract(m, y); var e = y.PointwiseExp(); return e / e.Sum();")]
    public void Vector_code_that_cannot_overflow_is_left_alone(string body)
        => Verify.Silent<UnshiftedSoftmax>(OfVector(body));

    [Test]
    public void Helper_that_subtracts_the_maximum_is_a_shift()
        => Verify.Silent<UnshiftedSoftmax>("""
            public static class C
            {
                public static Vector<double> Softmax(Vector<double> z)
                {
                    var e = Lowered(z).PointwiseExp();
                    return e / e.Sum();
                }

                private static Vector<double> Lowered(Vector<double> z) => z - z.Maximum();
            }
            """);

    [Test]
    public void Private_helper_whose_callers_shift_is_left_alone()
        => Verify.Silent<UnshiftedSoftmax>("""
            public static class C
            {
                public static Vector<double> Softmax(Vector<double> z) => Normalized(z - z.Maximum());

                private static Vector<double> Normalized(Vector<double> z)
                {
                    var e = z.PointwiseExp();
                    return e / e.Sum();
                }
            }
            """);

    [Test]
    public void Private_helper_that_is_given_raw_logits_is_found()
        => Verify.Finds<UnshiftedSoftmax>("""
            public static class C
            {
                public static Vector<double> Softmax(Vector<double> z) => Normalized(z);

                private static Vector<double> Normalized(Vector<double> z)
                {
                    var e = [|z.PointwiseExp()|];
                    return e / e.Sum();
                }
            }
            """);

    [Test]
    public void Helper_that_returns_logits_is_no_shift()
        => Verify.Finds<UnshiftedSoftmax>("""
            public static class C
            {
                public static double Loss(Matrix<double> x, Matrix<double> w, int label)
                {
                    var scores = Logits(x, w).Row(0);
                    var e = [|scores.PointwiseExp()|];
                    return -Math.Log(e[label] / e.Sum());
                }

                private static Matrix<double> Logits(Matrix<double> x, Matrix<double> w) => x * w;
            }
            """);

    [Test]
    public void Message_names_the_logits_and_the_remedy()
    {
        var code = OfVector("return z - Math.Log(z.PointwiseExp().Sum());");
        var finding = Verify.Findings(LearnerProject.Compilation(code), new UnshiftedSoftmax()).Single();
        Assert.That(finding.GetMessage(), Does.StartWith("the exponential of 'z' overflows")
            .And.Contains("subtract the maximum of 'z'")
            .And.EndsWith("add it to the logarithm"));
    }

    private static string OfArray(string body) => Method("double[]", "double[] x, double[] e", body);

    private static string OfVector(string body) => Method("Vector<double>", "Vector<double> z", body);

    private static string OfMatrix(string body) => Method("Matrix<double>", "Matrix<double> m", body);

    private static string Method(string result, string parameters, string body) => $$"""
        public static class C
        {
            public static {{result}} M({{parameters}})
            {
                {{body}}
            }
        }
        """;
}
