using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class UpstreamGradientOverwrittenTests
{
    [TestCase("[|dy.MapInplace|](v => v * 2); return dy;")]
    [TestCase("dy.PointwiseMultiply(x, [|dy|]); return dy;")]
    [TestCase("var dMain = dy; dMain.PointwiseMultiply(x, [|dMain|]); return dMain * x + dy;")]
    [TestCase(
        "for (var i = 0; i < dy.RowCount; i++) for (var j = 0; j < dy.ColumnCount; "
        + "j++) if (x[i, j] <= 0) [|dy[i, j]|] = 0; return dy;")]
    [TestCase("[|dy[0, 0]|] *= x[0, 0]; return dy;")]
    [TestCase("[|dy.SetColumn|](0, x.Column(0)); return dy;")]
    [TestCase("[|dy.CoerceZero|](v => v < 0); return dy;")]
    [TestCase("var dx = x.RowCount > 0 ? dy : x.Clone(); [|dx.Clear|](); return dx;")]
    [TestCase("(var dx, var n) = (dy, 2.0); dx.Multiply(n, [|dx|]); return dx;")]
    [TestCase("Enumerable.Range(0, dy.RowCount).ToList().ForEach(i => [|dy.ClearRow|](i)); return dy;")]
    [TestCase("Matrix<double> Mask(Matrix<double> m) { [|m.CoerceZero|](0.1); return m; } return Mask(dy);")]
    public void Upstream_gradient_that_is_overwritten_is_found(string body)
        => Verify.Finds<UpstreamGradientOverwritten>(Relu(body));

    [TestCase("return dy.PointwiseMultiply(x);")]
    [TestCase("dy = dy.PointwiseMultiply(x); dy.Clear(); return dy;")]
    [TestCase("var dx = dy.Clone(); dx.PointwiseMultiply(x, dx); return dx;")]
    [TestCase("var dx = dy.PointwiseMultiply(x); dx[0, 0] = 0; return dx;")]
    [TestCase("var dx = dy; dx = dx * 2; dx.Clear(); return dx;")]
    [TestCase("var dx = dy; dx -= x; dx.MapInplace(Math.Tanh); return dx;")]
    [TestCase("var dx = dy.Map2((g, v) => v > 0 ? g : 0, x); return dx;")]
    [TestCase("var dx = Matrix<double>.Build.Dense(3, 4); dy.PointwiseMultiply(x, dx); return dx;")]
    [TestCase("var dx = Matrix<double>.Build.DenseOfMatrix(dy); dx.Clear(); return dx;")]
    [TestCase(
        "var dx = Matrix<double>.Build.Dense(3, 4, (i, j) => x[i, j] > 0 ? dy[i, j] : 0); dx.Clear(); return dx;")]
    [TestCase("var row = dy.Row(0); row.Clear(); return dy * 2;")]
    [TestCase("var values = dy.ToArray(); values[0, 0] = 1; return dy * 2;")]
    [TestCase("var db = dy.ColumnSums(); db.Divide(2.0, db); return dy * db[0];")]
    public void Upstream_gradient_that_is_only_read_is_left_alone(string body)
        => Verify.Silent<UpstreamGradientOverwritten>(Relu(body));

    [Test]
    public void Gradient_of_arrays_is_watched_too()
        => Verify.Finds<UpstreamGradientOverwritten>("""
            public static class Relu
            {
                [Backward]
                public static double[] Backward(double[] dy, double[] x)
                {
                    for (var i = 0; i < dy.Length; i++)
                    {
                        [|dy[i]|] *= x[i] > 0 ? 1 : 0;
                    }

                    return dy;
                }
            }
            """);

    [Test]
    public void Gradient_of_a_tensor_that_is_added_to_in_place_is_found()
        => Verify.Finds<UpstreamGradientOverwritten>("""
            public static class Skip
            {
                [Backward]
                public static Tensor<double> Backward(Tensor<double> dy, Tensor<double> dBranch)
                {
                    var dx = dy;
                    [|dx|] += dBranch;
                    return dx;
                }
            }
            """);

    [Test]
    public void Other_inputs_of_a_backward_pass_belong_to_the_other_rule()
        => Verify.Silent<UpstreamGradientOverwritten>(Relu("x.Clear(); return dy * 2;"));

    [Test]
    public void Backward_pass_of_a_loss_has_no_upstream_gradient()
        => Verify.Silent<UpstreamGradientOverwritten>("""
            public static class Mse
            {
                [Loss]
                public static double Forward(double[] y, double[] t) => y[0] - t[0];

                [Backward]
                public static double[] Backward(double[] y, double[] t)
                {
                    y[0] -= t[0];
                    return y;
                }
            }
            """);

    [Test]
    public void Constructor_of_the_gradients_keeps_the_alias()
        => Verify.Finds<UpstreamGradientOverwritten>("""
            public static class Add
            {
                public readonly record struct Gradients(Matrix<double> Da, Matrix<double> Db);

                [Backward]
                public static Gradients Backward(Matrix<double> dy)
                {
                    var gradients = new Gradients(dy, dy * 2);
                    gradients.Db.Clear();
                    [|gradients.Da.Clear|]();
                    var (da, db) = gradients;
                    [|da.Clear|]();
                    return gradients;
                }
            }
            """);

    private static string Relu(string body) => $$"""
        public static class Relu
        {
            [Forward]
            public static Matrix<double> Forward(Matrix<double> x) => x.PointwiseMaximum(0);

            [Backward]
            public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
            {
                {{body}}
            }
        }
        """;
}
