using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.InPlace;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class UseResultTests
{
    [TestCase("w.Subtract(g * 0.1);", "w.Subtract(g * 0.1, w);")]
    [TestCase("_w.PointwiseMultiply(g);", "_w.PointwiseMultiply(g, _w);")]
    [TestCase("all[0].Negate();", "all[0].Negate(all[0]);")]
    [TestCase("var v = w * 2; v.Map(Math.Tanh);", "var v = w * 2; v = v.Map(Math.Tanh);")]
    [TestCase(
        "var a = new double[3]; a.Select(v => v * 2).ToArray();", "var a = new double[3]; a = a.Select(v => v * "
        + "2).ToArray();")]
    [TestCase(
        "all[1].Transpose(); all[2].Map(Math.Tanh);", "all[1] = all[1].Transpose(); all[2] = all[2].Map(Math.Tanh);")]
    [TestCase("_t.Reshape([4]);", "_t = _t.Reshape([4]);")]
    [TestCase("Tensor.Multiply<double>(_t, 2.0);", "_t = Tensor.Multiply<double>(_t, 2.0);")]
    public void Result_goes_back_to_its_operand(string before, string after)
        => VerifyFix.All<ResultDiscarded, UseResult>(Method(before), Method(after));

    [TestCase("w.Transpose();")]
    [TestCase("w.RowSums();")]
    [TestCase("(w * g).Negate();")]
    public void Result_without_an_obvious_place_has_no_fix(string body)
        => VerifyFix.None<ResultDiscarded, UseResult>(Method(body));

    private static string Method(string body) => $$"""
        public sealed class Layer
        {
            private readonly Matrix<double> _w = Matrix<double>.Build.Dense(2, 2);
            private Tensor<double> _t = Tensor.CreateFromShape<double>([2, 2]);

            public void Step(Matrix<double> w, Matrix<double> g, Matrix<double>[] all)
            {
                {{body}}
            }

            public double Sum() => _t[0, 0] + _w[0, 0];
        }
        """;
}
