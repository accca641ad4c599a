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
    [TestCase("[|x[0, 0]|]++; return x;")]
    [TestCase("[|x[0, 0]|] = x[0, 0] > 0 ? x[0, 0] : 0; return x;")]
    [TestCase("([|x[0, 0]|], [|x[0, 1]|]) = (x[0, 1], x[0, 0]); return x;")]
    [TestCase("[|x.SetRow|](0, new double[x.ColumnCount]); return x;")]
    [TestCase("[|x.Clear|](); return x;")]
    [TestCase("[|x.At|](0, 0, 1.0); return x;")]
    [TestCase("var a = x.AsColumnMajorArray(); [|a[0]|] = 1; return x;")]
    [TestCase("var a = x.AsColumnMajorArray(); Array.Clear([|a|]); return x;")]
    [TestCase("Parallel.For(0, x.RowCount, i => { [|x[i, 0]|] = 0; }); return x;")]
    [TestCase("var y = x.RowCount > 1 ? x : x.Clone(); y.Multiply(2.0, [|y|]); return y;")]
    [TestCase("var y = x.RowCount > 1 ? x * 2 : null; y ??= x; [|y.Clear|](); return y;")]
    [TestCase("void Clip(Matrix<double> m) => [|m.CoerceZero|](1e-9); Clip(x); return x;")]
    [TestCase("var (y, n) = (x, 3); [|y[0, 0]|] = n; return y;")]
    [TestCase("foreach (var m in new[] { x, x * 2 }) { [|m.Clear|](); } return x;")]
    [TestCase(
        "if (x is MathNet.Numerics.LinearAlgebra.Double.DenseMatrix dense) { [|dense.Values[0]|] = 1; } return x;")]
    [TestCase("try { [|x.Clear|](); } finally { Console.WriteLine(); } return x;")]
    [TestCase("var y = x * 2; try { y = x; } catch (ArgumentException) { [|y.Clear|](); } return y;")]
    public void Matrix_that_is_overwritten_is_found(string body)
        => Verify.Finds<LayerInputOverwritten>(Layer("Matrix<double> x", body));

    [TestCase("return x.Map(v => Math.Max(v, 0));")]
    [TestCase("var y = x.Clone(); y.MapInplace(v => Math.Max(v, 0)); return y;")]
    [TestCase("x = x.Clone(); x.Clear(); return x;")]
    [TestCase("var y = x; y = y * 2; y.Clear(); return y;")]
    [TestCase("var y = x; y += x; y.Clear(); return y;")]
    [TestCase("x *= 2; x[0, 0] = 1; return x;")]
    [TestCase("var y = x.Transpose(); y.Clear(); return y;")]
    [TestCase("var r = x.Row(0); r[0] = 1; return x;")]
    [TestCase("foreach (var row in x.EnumerateRows()) { row.Clear(); } return x * 2;")]
    [TestCase("var y = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount); x.Add(1.0, y); return y;")]
    [TestCase("var y = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount); x.CopyTo(y); y.Clear(); return y;")]
    [TestCase("var a = x.ToArray(); a[0, 0] = 1; return Matrix<double>.Build.DenseOfArray(a);")]
    [TestCase(
        "var a = x.ToColumnMajorArray(); a[0] = 1; return Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, a);")]
    [TestCase("var (y, z) = (x * 2, x); y.Clear(); return y + z;")]
    [TestCase("var c = (Input: x, Output: x * 2); c.Output.Clear(); return c.Output;")]
    [TestCase("var all = new Matrix<double>[2]; all[0] = x; return all[0] * 2;")]
    [TestCase("double s = 0; for (var i = 0; i < x.RowCount; i++) { s += x[i, 0]; } return x * s;")]
    [TestCase("var y = x * 2; try { y.Clear(); } catch (ArgumentException) { y = x; } return y;")]
    [TestCase("Matrix<double> Copy(Matrix<double> m) => m.Clone(); var y = Copy(x); y.Clear(); return y;")]
    public void Matrix_that_is_only_read_is_left_alone(string body)
        => Verify.Silent<LayerInputOverwritten>(Layer("Matrix<double> x", body));

    [TestCase("double[] x", "for (var i = 0; i < x.Length; i++) { [|x[i]|] += 1; } return x;")]
    [TestCase("double[] x", "Array.Clear([|x|]); return x;")]
    [TestCase("double[] x", "Array.Fill([|x|], 0.0); return x;")]
    [TestCase("double[] x", "Array.Copy(new double[3], [|x|], 3); return x;")]
    [TestCase("double[] x", "new double[3].CopyTo([|x|], 0); return x;")]
    [TestCase("double[] x", "var s = x.AsSpan(); [|s[0]|] = 1; return x;")]
    [TestCase("double[] x", "Span<double> s = x; [|s.Clear|](); return x;")]
    [TestCase("double[] x", "[|x.AsSpan(1).Fill|](0); return x;")]
    [TestCase("double[] x", "TensorPrimitives.Exp(x, [|x|]); return x;")]
    [TestCase("double[] x", "ref var first = ref x[0]; [|first|] = 1; return x;")]
    [TestCase("double[] x", "System.Threading.Interlocked.Exchange(ref [|x[0]|], 1.0); return x;")]
    [TestCase("double[] x", "[|x[^1]|] = 0; return x;")]
    [TestCase("double[] x", "new Random(1).Shuffle([|x|]); return x;")]
    [TestCase("double[] x", "var v = Vector<double>.Build.Dense(x); [|v[0]|] = 1; return x;")]
    [TestCase("double[,] x", "[|x[0, 1]|] = 3; return x;")]
    [TestCase("double[][] x", "[|x[0][1]|] = 3; return x;")]
    [TestCase("double[][] x", "var row = x[0]; [|row[1]|] = 3; return x;")]
    [TestCase("double[] x", "var a = new double[3][]; a[0] = x; [|a[0][1]|] = 1; return a;")]
    [TestCase("double[] x", "var all = new List<double[]>(); all.Add(x); [|all[0][1]|] = 1; return all;")]
    [TestCase("double[][] x", "foreach (var row in x) { [|row[0]|] = 0; } return x;")]
    [TestCase("double[][] x", "var y = (double[][])x.Clone(); [|y[0][0]|] = 1; return y;")]
    [TestCase("double[][] x", "var y = x.ToArray(); [|y[0][0]|] = 1; return y;")]
    [TestCase("double[][] x", "double[][] y = [.. x]; [|y[0][0]|] = 1; return y;")]
    [TestCase("double[][] x", "Array.ForEach(x, row => { [|row[0]|] = 0; }); return x;")]
    [TestCase("Vector<double> x", "[|x[0]|] = 1; return x;")]
    [TestCase("Matrix<double>[] x", "var total = x[0]; total.Add(x[1], [|total|]); return total;")]
    [TestCase("IReadOnlyList<double[]> x", "[|x[0][0]|] = 1; return x[0];")]
    [TestCase("Tensor<double> x", "[|x[0, 0]|] = 1; return x;")]
    [TestCase("Tensor<double> x", "[|x|] += x; return x;")]
    [TestCase("Tensor<double> x", "var y = x.Reshape([4]); [|y.Fill|](0); return x;")]
    [TestCase("Tensor<double> x", "Tensor.Exp<double>(x, [|x|]); return x;")]
    [TestCase("(double[] A, double[] B) x", "[|x.A[0]|] = 1; return x.B;")]
    public void Buffer_of_any_kind_that_is_overwritten_is_found(string parameter, string body)
        => Verify.Finds<LayerInputOverwritten>(Layer(parameter, body));

    [TestCase("double[] x", "var y = (double[])x.Clone(); y[0] = 1; return y;")]
    [TestCase("double[] x", "var y = x.ToArray(); y[0] = 1; return y;")]
    [TestCase("double[] x", "var y = x[1..]; y[0] = 1; return y;")]
    [TestCase("double[] x", "double[] y = [.. x]; y[0] = 1; return y;")]
    [TestCase("double[] x", "var y = new double[x.Length]; Array.Copy(x, y, x.Length); y[0] = 1; return y;")]
    [TestCase("double[] x", "var y = new double[x.Length]; x.CopyTo(y, 0); y[0] = x[0]; return y;")]
    [TestCase("double[] x", "var y = new double[x.Length]; TensorPrimitives.Exp(x, y); return y;")]
    [TestCase("double[] x", "var y = x.Select(v => v * 2).ToArray(); y[0] = 1; return y;")]
    [TestCase("double[] x", "foreach (var v in x) { Console.WriteLine(v); } return new double[1];")]
    [TestCase("double[][] x", "var y = x.Select(row => (double[])row.Clone()).ToArray(); y[0][0] = 1; return y;")]
    [TestCase("double[][] x", "var y = (double[][])x.Clone(); y[0] = new double[3]; return y;")]
    [TestCase(
        "double[] x",
        "var a = new double[3][]; a[0] = x; for (var i = 1; i < 3; i++) { a[i][0] = 1; } return a;")]
    [TestCase("double[,] x", "var y = (double[,])x.Clone(); y[0, 0] = 1; return y;")]
    [TestCase("Span<double> x", "x[0] = 1; return new double[1];")]
    [TestCase("ref double[] x", "x[0] = 1; return x;")]
    [TestCase("Tensor<double> x", "var y = x + x; y += x; return y;")]
    [TestCase("Tensor<double> x", "x = x + x; x[0, 0] = 1; return x;")]
    [TestCase("(double[] A, double[] B) x", "x.A = new double[3]; x.A[0] = 1; return x.B;")]
    [TestCase("List<int> x", "x.Sort(); return x;")]
    [TestCase("int n", "n += 1; return new double[n];")]
    public void Buffer_that_is_copied_first_is_left_alone(string parameter, string body)
        => Verify.Silent<LayerInputOverwritten>(Layer(parameter, body));

    [Test]
    public void Helper_that_overwrites_its_argument_is_found_at_the_call()
        => Verify.Finds<LayerInputOverwritten>("""
            public static class Layer
            {
                [Forward]
                public static double[] Forward(double[] x)
                {
                    Clip([|x|], 3);
                    return x;
                }

                private static void Clip(Span<double> values, double limit) => Deeper(values, limit);

                private static void Deeper(Span<double> values, double limit)
                {
                    for (var i = 0; i < values.Length; i++)
                    {
                        values[i] = Math.Min(values[i], limit);
                    }
                }
            }
            """);

    [Test]
    public void Helper_that_returns_its_argument_keeps_the_alias()
        => Verify.Finds<LayerInputOverwritten>("""
            public static class Layer
            {
                [Forward]
                public static double[] Forward(double[] x)
                {
                    var y = Checked(x);
                    [|y[0]|] = 1;
                    return y;
                }

                private static double[] Checked(double[] values)
                    => values.Length > 0 ? values : throw new ArgumentException("empty", nameof(values));
            }
            """);

    [Test]
    public void Helper_that_calls_itself_is_no_trouble()
        => Verify.Silent<LayerInputOverwritten>("""
            public static class Layer
            {
                [Forward]
                public static double[] Forward(double[] x) => Deep(x, 3);

                private static double[] Deep(double[] x, int n) => n == 0 ? new double[x.Length] : Deep(x, n - 1);
            }
            """);

    [Test]
    public void Field_that_keeps_the_input_is_the_input()
        => Verify.Finds<LayerInputOverwritten>("""
            public sealed class Layer
            {
                private Matrix<double>? _x;

                [Forward]
                public Matrix<double> Forward(Matrix<double> x)
                {
                    _x = x;
                    [|_x.MapInplace|](Math.Tanh);
                    return _x;
                }
            }
            """);

    [Test]
    public void Record_part_that_is_the_input_is_found_and_a_fresh_part_is_not()
        => Verify.Finds<LayerInputOverwritten>("""
            public static class Layer
            {
                public sealed record Cache(Matrix<double> X, Matrix<double> Z);

                [Forward]
                public static Cache Forward(Matrix<double> x, Matrix<double> w)
                {
                    var cache = new Cache(x, x * w);
                    cache.Z.MapInplace(Math.Tanh);
                    [|cache.X.Clear|]();
                    var other = cache with { X = x.Clone() };
                    other.X.Clear();
                    return other;
                }
            }
            """);

    [Test]
    public void Record_parameter_whose_part_is_overwritten_is_found()
        => Verify.Finds<LayerInputOverwritten>("""
            public static class Net
            {
                public readonly record struct Parameters(Matrix<double> W1, Vector<double> B1);

                [Loss]
                public static double Loss(Matrix<double> x, Parameters parameters)
                {
                    [|parameters.W1.MapInplace|](v => v * v);
                    return parameters.W1.RowSums().Sum();
                }
            }
            """);

    [Test]
    public void Loss_that_overwrites_its_logits_is_found()
        => Verify.Finds<LayerInputOverwritten>("""
            public static class SoftmaxCrossEntropy
            {
                [Loss]
                public static double Forward(Matrix<double> logits, int[] labels)
                {
                    logits.PointwiseExp([|logits|]);
                    [|labels[0]|] = 1;
                    return logits[0, labels[0]];
                }

                [Backward]
                public static Matrix<double> Backward(Matrix<double> logits, int[] labels)
                {
                    [|logits[0, labels[0]]|] -= 1;
                    return logits;
                }
            }
            """);

    [Test]
    public void Backward_pass_that_overwrites_what_was_saved_is_found()
        => Verify.Finds<LayerInputOverwritten>("""
            public static class Relu
            {
                [Forward]
                public static Matrix<double> Forward(Matrix<double> x) => x.PointwiseMaximum(0);

                [Backward]
                public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
                {
                    [|x.MapInplace|](v => v > 0 ? 1 : 0);
                    return dy.PointwiseMultiply(x);
                }
            }
            """);

    [Test]
    public void Attribute_of_an_interface_member_gives_the_role()
        => Verify.Finds<LayerInputOverwritten>("""
            public interface ILayer
            {
                [Forward]
                double[] Apply(double[] x);
            }

            public sealed class Layer : ILayer
            {
                public double[] Apply(double[] x)
                {
                    [|x[0]|] = 1;
                    return x;
                }
            }
            """);

    [Test]
    public void Attribute_of_a_partial_or_overridden_member_gives_the_role()
        => Verify.Finds<LayerInputOverwritten>("""
            public abstract partial class Base
            {
                [Forward]
                public abstract double[] Apply(double[] x);

                [Forward]
                public partial double[] Other(double[] x);
            }

            public abstract partial class Base
            {
                public partial double[] Other(double[] x)
                {
                    [|x[0]|] = 1;
                    return x;
                }
            }

            public sealed class Derived : Base
            {
                public override double[] Apply(double[] x)
                {
                    [|x[0]|] = 1;
                    return x;
                }
            }
            """);

    [Test]
    public void Method_without_a_role_may_write_what_it_likes()
        => Verify.Silent<LayerInputOverwritten>("""
            public static class Optimizer
            {
                [Step]
                public static void Step(double[] w, double[] g)
                {
                    for (var i = 0; i < w.Length; i++)
                    {
                        w[i] -= 0.1 * g[i];
                    }
                }

                public static void CholeskyInPlace(double[,] a) => a[0, 0] = 1;
            }
            """);

    [Test]
    public void Void_forward_may_write_its_output()
        => Verify.Silent<LayerInputOverwritten>("""
            public static class Layer
            {
                [Forward]
                public static void Forward(Matrix<double> x, Matrix<double> result) => x.Multiply(2.0, result);
            }
            """);

    [Test]
    public void Transform_that_is_only_called_forward_is_left_alone()
        => Verify.Silent<LayerInputOverwritten>("""
            public static class Fourier
            {
                public static void ForwardReal(double[] data) => data[0] = 1;

                public static void BackwardReal(double[] data) => data[0] = 1;

                public static double[] Forward(double[] input, double[] output)
                {
                    output[0] = input[0];
                    return output;
                }

                public static double[] Backward(double[] input) => input;
            }
            """);

    private static string Layer(string parameter, string body) => $$"""
        public static class Layer
        {
            [Forward]
            public static object Forward({{parameter}})
            {
                {{body}}
            }
        }
        """;
}
