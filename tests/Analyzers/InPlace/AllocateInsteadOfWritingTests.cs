using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.InPlace;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class AllocateInsteadOfWritingTests
{
    [TestCase("x.MapInplace(Math.Tanh); return x;", "x = x.Map(Math.Tanh); return x;")]
    [TestCase(
        "x.MapIndexedInplace((i, j, v) => v * j, Zeros.Include); return x;",
        "x = x.MapIndexed((i, j, v) => v * j, Zeros.Include); return x;")]
    [TestCase("var y = x; y.MapInplace(Math.Tanh); return y;", "var y = x; y = y.Map(Math.Tanh); return y;")]
    [TestCase("x.PointwiseMultiply(w, x); return x;", "x = x.PointwiseMultiply(w); return x;")]
    [TestCase("w.Transpose(x); return x;", "x = w.Transpose(); return x;")]
    [TestCase("x.Map(Math.Tanh, x, Zeros.Include); return x;", "x = x.Map(Math.Tanh, Zeros.Include); return x;")]
    public void Call_becomes_its_allocating_twin(string before, string after)
        => VerifyFix.All<LayerInputOverwritten, AllocateInsteadOfWriting>(Layer(before), Layer(after));

    [TestCase("x[0, 0] = 1; x[0, 1] += 2; return x;", "x = x.Clone();¶x[0, 0] = 1; x[0, 1] += 2; return x;")]
    [TestCase("var y = x; y[0, 0] = 1; return y;", "var y = x.Clone(); y[0, 0] = 1; return y;")]
    [TestCase("x.Clear(); return x;", "x = x.Clone();¶x.Clear(); return x;")]
    [TestCase(
        "foreach (var m in new[] { x }) { m.Clear(); } return x;",
        "x = x.Clone();¶foreach (var m in new[] { x }) { m.Clear(); } return x;")]
    [TestCase(
        "ArgumentNullException.ThrowIfNull(x); x[0, 0] = 1; return x;",
        "ArgumentNullException.ThrowIfNull(x); x = x.Clone(); x[0, 0] = 1; return x;")]
    public void Other_write_goes_to_a_copy(string before, string after)
        => VerifyFix.All<LayerInputOverwritten, AllocateInsteadOfWriting>(Layer(before), Layer(after));

    [TestCase("double[] x", "x[0] = 1; return x;", "x = (double[])x.Clone();¶x[0] = 1; return x;")]
    [TestCase("double[,] x", "x[0, 0] = 1; return x;", "x = (double[,])x.Clone();¶x[0, 0] = 1; return x;")]
    [TestCase("double[] x", "Array.Clear(x); return x;", "x = (double[])x.Clone();¶Array.Clear(x); return x;")]
    [TestCase("double[] x", "var y = x; y[0] = 1; return y;", "var y = (double[])x.Clone(); y[0] = 1; return y;")]
    [TestCase(
        "double[][] x",
        "x[0][1] = 1; return x;",
        "x = Array.ConvertAll(x, row => (double[])row.Clone());¶x[0][1] = 1; return x;")]
    [TestCase(
        "double[][] x",
        "foreach (var row in x) { row[0] = 1; } return x;",
        "x = Array.ConvertAll(x, row2 => (double[])row2.Clone());¶foreach (var row in x) { row[0] = 1; } return x;")]
    [TestCase("Vector<double> x", "x[0] = 1; return x;", "x = x.Clone();¶x[0] = 1; return x;")]
    [TestCase("Tensor<double> x", "x += x; return x;", "x = x + x; return x;")]
    [TestCase("Tensor<double> x", "x *= x + x; return x;", "x = x * (x + x); return x;")]
    public void Buffer_of_any_kind_is_copied(string parameter, string before, string after)
        => VerifyFix
            .All<LayerInputOverwritten, AllocateInsteadOfWriting>(Layer(before, parameter), Layer(after, parameter));

    [TestCase("Tensor<double> x", "x[0, 0] = 1; return x;")]
    [TestCase("IReadOnlyList<double[]> x", "x[0][0] = 1; return x;")]
    [TestCase("MathNet.Numerics.LinearAlgebra.Double.DenseMatrix x", "x.MapInplace(Math.Tanh); return x;")]
    public void Fix_that_would_not_compile_is_not_offered(string parameter, string body)
        => VerifyFix.None<LayerInputOverwritten, AllocateInsteadOfWriting>(Layer(body, parameter));

    [Test]
    public void One_finding_is_fixed_alone()
        => VerifyFix.One<LayerInputOverwritten, AllocateInsteadOfWriting>(
            Layer("x.MapInplace(Math.Tanh); x.Clear(); return x;"),
            Layer("x = x.Map(Math.Tanh); x.Clear(); return x;"));

    [Test]
    public void Upstream_gradients_are_fixed_the_same_way()
        => VerifyFix.All<UpstreamGradientOverwritten, AllocateInsteadOfWriting>(
            """
            public static class Relu
            {
                [Backward]
                public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
                {
                    for (var i = 0; i < dy.RowCount; i++)
                    {
                        dy[i, 0] *= x[i, 0] > 0 ? 1 : 0;
                    }

                    dy.PointwiseMultiply(x, dy);
                    return dy;
                }
            }
            """,
            """
            public static class Relu
            {
                [Backward]
                public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
                {
                    dy = dy.Clone();
                    for (var i = 0; i < dy.RowCount; i++)
                    {
                        dy[i, 0] *= x[i, 0] > 0 ? 1 : 0;
                    }

                    dy = dy.PointwiseMultiply(x);
                    return dy;
                }
            }
            """);

    [Test]
    public void Saved_values_are_fixed_the_same_way()
        => VerifyFix.All<SavedValueOverwritten, AllocateInsteadOfWriting>(
            Saving("z.MapInplace(Math.Tanh);"), Saving("z = z.Map(Math.Tanh);"));

    [Test]
    public void Destinations_that_overlap_are_fixed_the_same_way()
    {
        const string Wraps = "var y = Matrix<double>.Build.Dense(2, 2, s); var z = Matrix<double>.Build.Dense(2, "
            + "2, s); ";
        VerifyFix.All<DestinationOverlapsView, AllocateInsteadOfWriting>(
            Layer(Wraps + "y.Multiply(y, z); return z;", "double[] s"), Layer(Wraps + "z = y.Multiply(y); return "
                + "z;", "double[] s"));
    }

    [Test]
    public void Line_endings_and_tabs_are_kept()
    {
        const string Start = "static class L\r\n{\r\n\t[Forward]\r\n\tstatic double[] F(double[] x)\r\n\t{\r\n\t\t";
        const string End = "x[0] = 1;\r\n\t\treturn x;\r\n\t}\r\n}\r\n";
        VerifyFix.All<LayerInputOverwritten, AllocateInsteadOfWriting>(
            Start + End, Start + "x = (double[])x.Clone();\r\n\t\t" + End);
    }

    private static string Saving(string change) => $$"""
        public sealed class Layer
        {
            private Matrix<double>? _z;

            [Forward]
            public Matrix<double> Forward(Matrix<double> x)
            {
                var z = x * x;
                _z = z;
                {{change}}
                return z;
            }

            [Backward]
            public Matrix<double> Backward(Matrix<double> dy) => dy * _z!;
        }
        """;

    private static string Layer(string body, string parameter = "Matrix<double> x, Matrix<double> w") => $$"""
        public static class Layer
        {
            [Forward]
            public static object Forward({{parameter}})
            {
                {{body.Replace("¶", Environment.NewLine + "        ")}}
            }
        }
        """;
}
