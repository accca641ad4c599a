using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class ResultDiscardedTests
{
    [TestCase("[|w.Subtract(g * 0.1)|];")]
    [TestCase("[|w.Map(Math.Tanh)|];")]
    [TestCase("[|w.Transpose()|];")]
    [TestCase("[|w.Row(0).Add(1.0)|];")]
    [TestCase("[|Tensor.Multiply<double>(t, 2.0)|];")]
    [TestCase("[|t.Reshape([4])|];")]
    [TestCase("[|a.Select(Clip).ToArray()|];")]
    [TestCase("[|rows.Append(a)|];")]
    [TestCase("[|a.OrderBy(v => v)|];")]
    [TestCase("[|a.Clone()|];")]
    [TestCase("[|Array.ConvertAll(a, v => v * 2)|];")]
    [TestCase("[|Math.Clamp(a[0], -1, 1)|];")]
    [TestCase("[|Relu(a)|];")]
    [TestCase("rows.ForEach(row => [|row.Select(v => v * 2).ToArray()|]);")]
    [TestCase("if (w.RowCount > 1) [|w.Negate()|];")]
    [TestCase("w?[|.Negate()|];")]
    public void Result_that_goes_nowhere_is_found(string body) => Verify.Finds<ResultDiscarded>(Method(body));

    [TestCase("w.Subtract(g * 0.1, w);")]
    [TestCase("w.MapInplace(Math.Tanh); w.Clear(); w.SetRow(0, a);")]
    [TestCase("_ = w.Transpose();")]
    [TestCase("var v = w.Transpose(); w = w.Negate();")]
    [TestCase("Tensor.Add<double>(t, t, t); TensorPrimitives.Exp<double>(a, a);")]
    [TestCase("new System.Text.StringBuilder().Append(\"x\"); new HashSet<int>().Add(3); rows.Remove(a);")]
    [TestCase("a.Select(v => { rows.Add(a); return v; }).ToList();")]
    [TestCase("var s = 0.0; a.Select(v => s += v).ToArray();")]
    [TestCase("Enumerable.Range(0, 3).Select(_ => random.Next()).ToArray();")]
    [TestCase("rows.Select(Write).ToArray();")]
    [TestCase("layers.Select(layer => layer.Forward(a)).ToArray();")]
    [TestCase("random.NextDouble(); a.AsSpan().TryCopyTo(a);")]
    [TestCase("Console.Write(w.Map(v => v * 2));")]
    [TestCase("w.Map(v => { rows.Clear(); return v; });")]
    public void Call_with_an_effect_is_left_alone(string body) => Verify.Silent<ResultDiscarded>(Method(body));

    [Test]
    public void Expression_body_of_a_void_method_is_found()
        => Verify.Finds<ResultDiscarded>(
            "static class C { static void F(Vector<double> v) => [|v.Multiply(2)|]; static Vector<double> "
                + "G(Vector<double> v) => v * 2; }");

    private static string Method(string body) => $$"""
        public sealed class Layer
        {
            private double[]? _x;

            public double[] Forward(double[] x) => _x = x;
        }

        public static class Sgd
        {
            public static void Step(
                Matrix<double> w, Matrix<double> g, Tensor<double> t, double[] a, List<double[]> rows,
                    List<Layer> layers, Random random)
            {
                {{body}}
            }

            [Forward]
            public static double[] Relu(double[] x) => x.Select(v => Math.Max(v, 0)).ToArray();

            private static double Clip(double v) => Math.Clamp(v, -1, 1);

            private static double Write(double[] row) => row[0] = 1;
        }
        """;
}
