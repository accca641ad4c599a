using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class GradientNeverWrittenTests
{
    [TestCase("var [|db|] = new double[n]; return (dy, db);")]
    [TestCase("double[] [|db|] = new double[dy.Length]; return new(dy, db);")]
    [TestCase(
        "var dx = new double[n]; var [|db|] = new double[n]; for (int i = 0; i < n; i++) { dx[i] = dy[i]; "
        + "} return (dx, db);")]
    [TestCase("var [|db|] = new double[n]; Console.WriteLine(db.Length); return (dy, db);")]
    [TestCase("var [|db|] = new double[n]; var s = db[0] + 1; dy[0] += s; return (dy, db);")]
    [TestCase("(double[], double[]) F() { var [|dx|] = new double[n]; return (dx, dy); } return F();")]
    public void Array_of_zeros_that_is_returned_is_found(string body)
        => Verify.Finds<GradientNeverWritten>(Layer("(double[] Dx, double[] Db)", "double[] dy, int n", body));

    [TestCase("var [|dw|] = Matrix<double>.Build.Dense(2, 3); return new Gradients(dy, dw);")]
    [TestCase("var [|dw|] = Matrix<double>.Build.Dense(2, 3, 0.0); return new Gradients(dy, dw);")]
    [TestCase(
        "var [|dw|] = new MathNet.Numerics.LinearAlgebra.Double.DenseMatrix(2, 3); return new Gradients(dy, dw);")]
    [TestCase("var [|dw|] = Matrix<double>.Build.Dense(dy.RowCount, dy.ColumnCount); return new(dy, dw);")]
    public void Matrix_of_zeros_that_is_returned_is_found(string body)
        => Verify.Finds<GradientNeverWritten>(Layer("Gradients", "Matrix<double> dy", body));

    [TestCase("var db = new double[n]; for (int i = 0; i < n; i++) { db[i] += dy[i]; } return (dy, db);")]
    [TestCase("var db = new double[n]; dy.CopyTo(db, 0); return (dy, db);")]
    [TestCase("var db = new double[n]; TensorPrimitives.Multiply(dy, 2.0, db); return (dy, db);")]
    [TestCase("var db = new double[n]; Fill(db); return (dy, db); void Fill(double[] a) => a[0] = 1;")]
    [TestCase("var db = new double[n]; var span = db.AsSpan(); span[0] = 1; return (dy, db);")]
    [TestCase("var db = new double[n]; Parallel.For(0, n, i => db[i] = dy[i]); return (dy, db);")]
    [TestCase("var db = new double[n]; var other = db; other[0] = 1; return (dy, db);")]
    [TestCase("var db = new double[n]; db = dy; return (dy, db);")]
    [TestCase("double[] db = [1, 2]; return (dy, db);")]
    [TestCase("var db = new double[n]; ref var first = ref db[0]; first = 1; return (dy, db);")]
    [TestCase("var scratch = new double[n]; dy[0] = scratch.Length; return (dy, dy);")]
    [TestCase("var db = new double[n]; (db[0], db[1]) = (1, 2); return (dy, db);")]
    [TestCase("var db = new double[n]; foreach (ref var v in db.AsSpan()) { v = 1; } return (dy, db);")]
    public void Buffer_that_may_be_written_is_left_alone(string body)
        => Verify.Silent<GradientNeverWritten>(Layer("(double[] Dx, double[] Db)", "double[] dy, int n", body));

    [Test]
    public void Rows_of_zeros_are_still_zeros()
        => Verify.Finds<GradientNeverWritten>(Layer(
            "double[][]", "double[] dy, int n",
            "var [|dw|] = new double[n][]; for (int i = 0; i < n; i++) { dw[i] = new double[n]; } return dw;"));

    [Test]
    public void Forward_pass_is_left_alone()
        => Verify.Silent<GradientNeverWritten>(
            "public static class C { [Forward] public static double[] F(int n) { var y = new double[n]; return y; } }");

    [Test]
    public void Method_known_by_name_only_is_information()
    {
        var compilation = LearnerProject.Compilation("""
            public static class C
            {
                public static double[] BackwardPass(double[] x) { var grad = new double[x.Length]; return grad; }
            }
            """);
        Assert.That(
            Verify.Findings(compilation, new GradientNeverWritten()).Single().Severity,
            Is.EqualTo(DiagnosticSeverity.Info));
    }

    private static string Layer(string type, string parameters, string body) => $$"""
        public static class Layer
        {
            public sealed record Gradients(Matrix<double> Dx, Matrix<double> Dw);

            [Backward]
            public static {{type}} Backward({{parameters}})
            {
                {{body}}
            }
        }
        """;
}
