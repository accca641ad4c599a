using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class LayerInputOverwrittenTests
{
    [TestCase("[|x.MapInplace|](v => Math.Max(v, 0)); return x;")]
    [TestCase("var y = x; [|y.MapInplace|](v => Math.Max(v, 0)); return y;")]
    [TestCase("x.PointwiseMultiply(x, [|x|]); return x;")]
    [TestCase("for (var i = 0; i < x.RowCount; i++) { [|x[i, 0]|] = 0; } return x;")]
    [TestCase("[|x[0, 0]|] += 1; return x;")]
    [TestCase("[|x.SetRow|](0, new double[x.ColumnCount]); return x;")]
    [TestCase("[|x.Clear|](); return x;")]
    [TestCase("var a = x.AsColumnMajorArray(); [|a[0]|] = 1; return x;")]
    [TestCase("var a = x.AsColumnMajorArray(); Array.Clear([|a|]); return x;")]
    [TestCase("Parallel.For(0, x.RowCount, i => { [|x[i, 0]|] = 0; }); return x;")]
    [TestCase("var y = x.RowCount > 1 ? x : x.Clone(); [|y.Multiply|](2.0); y.Multiply(2.0, [|y|]); return y;", Ignore = "x")]
    public void Matrix_input_that_is_overwritten_is_found(string body) => Verify.Finds<LayerInputOverwritten>(Layer(body));

    [TestCase("return x.Map(v => Math.Max(v, 0));")]
    [TestCase("var y = x.Clone(); y.MapInplace(v => Math.Max(v, 0)); return y;")]
    public void Matrix_input_that_is_only_read_is_left_alone(string body) => Verify.Silent<LayerInputOverwritten>(Layer(body));

    private static string Layer(string body) => $$"""
        public static class Layer
        {
            [Forward]
            public static Matrix<double> Forward(Matrix<double> x)
            {
                {{body}}
            }
        }
        """;
}
