using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class UpdateWithoutEffectTests
{
    [TestCase("[|w -= 0.1 * g|];")]
    [TestCase("[|w = w - 0.1 * g|];")]
    [TestCase("[|w = w.Subtract(0.1 * g)|];")]
    [TestCase("var v = layer.W; [|v = v - g|];")]
    [TestCase("var v = layer.W; [|v -= g|];")]
    [TestCase("for (var i = 0; i < 3; i++) { var v = all[i]; [|v -= g|]; }")]
    [TestCase("foreach (var one in new[] { layer }) { var v = one.W; [|v *= 0.9|]; }")]
    [TestCase("if (g.L2Norm() > 1) { [|g = g / g.L2Norm()|]; }")]
    [TestCase("[|a = a.Select(v => v * 2).ToArray()|];")]
    [TestCase("[|t = t * 0.9|];")]
    [TestCase("void Decay(Matrix<double> m) { [|m *= 0.9|]; } Decay(w);")]
    [TestCase("new List<Matrix<double>> { w }.ForEach(m => { [|m -= g|]; });")]
    public void Update_of_a_name_only_is_found(string body) => Verify.Finds<UpdateWithoutEffect>(Method(body));

    [TestCase("w.Subtract(0.1 * g, w);")]
    [TestCase("t -= t * 0.1;")]
    [TestCase("layer.W -= 0.1 * g; layer.W = layer.W * 0.9;")]
    [TestCase("var v = layer.W; v = v - g; layer.W = v;")]
    [TestCase("w -= g; Console.WriteLine(w);")]
    [TestCase("foreach (var one in new[] { layer }) { g = one.Backward(g); }")]
    [TestCase("for (var i = 0; i < 3; i++) { w -= g; }")]
    [TestCase("byRef -= g;")]
    [TestCase("a = null!;")]
    [TestCase("a ??= new double[3]; Console.WriteLine(a.Length);")]
    [TestCase("var m = w * 2; m = m - g;")]
    [TestCase("all[0] -= g; n -= 1;")]
    public void Update_that_arrives_is_left_alone(string body) => Verify.Silent<UpdateWithoutEffect>(Method(body));

    [Test]
    public void Expression_body_is_an_update_too()
        => Verify.Finds<UpdateWithoutEffect>("""
            public static class Sgd
            {
                public static void Step(Matrix<double> w, Matrix<double> g) => [|w -= g|];

                public static Matrix<double> Stepped(Matrix<double> w, Matrix<double> g) => w -= g;
            }
            """);

    private static string Method(string body) => $$"""
        public sealed class Layer
        {
            public Matrix<double> W { get; set; } = Matrix<double>.Build.Dense(2, 2);

            public Matrix<double> Backward(Matrix<double> dy) => dy * W;
        }

        public static class Sgd
        {
            public static void Step(
                Layer layer, Matrix<double> w, Matrix<double> g, Matrix<double>[] all, ref Matrix<double> byRef,
                    double[] a, Tensor<double> t, double n)
            {
                {{body}}
            }
        }
        """;
}
