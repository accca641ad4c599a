using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class AccumulatorAliasesOperandTests
{
    private const string Tensors = "Tensor<double>[] xs, Tensor<double> a, Tensor<double> b";
    private const string Matrices = "List<Matrix<double>> xs, Matrix<double> a, Matrix<double> b";
    private const string Arrays = "double[][] xs, double[] a, double[] b";

    [TestCase(Tensors, "var t = xs[0]; for (var i = 1; i < 3; i++) { [|t|] += xs[i]; } return t;")]
    [TestCase(Tensors, "var t = xs[0]; foreach (var x in xs.Skip(1)) { [|t|] += x; } return t;")]
    [TestCase(
        Tensors, "Tensor<double>? t = null; foreach (var x in xs) { if (t is null) { t = x; } else { [|t|] += x; } "
        + "} return t!;")]
    [TestCase(Tensors, "var t = a; [|t|] += b; return (t, a);")]
    [TestCase(Tensors, "var c = a + b; var t = c; [|t|] -= b; return t + c;")]
    [TestCase(Tensors, "var t = a; Tensor.Add<double>(t, b, [|t|]); return t;")]
    [TestCase(Matrices, "var t = xs[0]; foreach (var x in xs.Skip(1)) { t.Add(x, [|t|]); } return t;")]
    [TestCase(Matrices, "var t = a; t.Add(b, [|t|]); return t;")]
    [TestCase(Matrices, "var t = xs.First(); for (var i = 1; i < 3; i++) { xs[i].Add(t, [|t|]); } return t;")]
    [TestCase(
        Arrays, "var t = xs[0]; for (var k = 1; k < 3; k++) { for (var i = 0; i < 3; i++) { [|t[i]|] += xs[k][i]; } "
        + "} return t;")]
    [TestCase(Arrays, "var t = a; for (var i = 0; i < 3; i++) { [|t[i]|] += b[i]; } return t;")]
    [TestCase(
        Arrays, "var t = xs.First(); foreach (var x in xs.Skip(1)) { TensorPrimitives.Add(t, x, [|t|]); } return t;")]
    [TestCase(
        Arrays,
        "var t = xs[0]; for (var k = 1; k < 3; k++) { var x = xs[k]; "
        + "for (var i = 0; i < 3; i++) { [|t[i]|] += x[i]; } } return t;")]
    public void Accumulator_that_is_the_first_operand_is_found(string parameters, string body)
        => Verify.Finds<AccumulatorAliasesOperand>(Method(parameters, body));

    [TestCase(Tensors, "var t = xs[0] + xs[1]; for (var i = 2; i < 3; i++) { t += xs[i]; } return t;")]
    [TestCase(
        Tensors, "var t = Tensor.CreateFromShape<double>(a.Lengths); foreach (var x in xs) { t += x; } return t;")]
    [TestCase(Tensors, "var t = a; t = t + b; t += b; return (t, a);")]
    [TestCase(Tensors, "var t = a; t *= 0.5; return t;")]
    [TestCase(Tensors, "for (var i = 0; i < 3; i++) { var t = xs[i]; t += a; } return xs;")]
    [TestCase(Matrices, "var t = xs[0]; foreach (var x in xs.Skip(1)) { t += x; } return t;")]
    [TestCase(Matrices, "var t = xs[0].Clone(); foreach (var x in xs.Skip(1)) { t.Add(x, t); } return t;")]
    [TestCase(Matrices, "var t = a * 2; t.Add(b, t); return (t, a);")]
    [TestCase(Arrays, "var t = (double[])xs[0].Clone(); for (var i = 0; i < 3; i++) { t[i] += xs[1][i]; } return t;")]
    [TestCase(
        Arrays, "for (var k = 0; k < 3; k++) { var row = xs[k]; for (var i = 0; i < 3; i++) { row[i] += a[k] * "
        + "b[i]; } } return xs;")]
    [TestCase(Arrays, "var s = a[0]; for (var i = 1; i < 3; i++) { s += a[i]; } return s;")]
    [TestCase(Arrays, "var best = a; if (b[0] > a[0]) { best = b; } return best;")]
    public void Accumulator_of_its_own_is_left_alone(string parameters, string body)
        => Verify.Silent<AccumulatorAliasesOperand>(Method(parameters, body));

    [Test]
    public void Update_step_may_write_through_a_local()
        => Verify.Silent<AccumulatorAliasesOperand>("""
            public static class Sgd
            {
                [Step]
                public static void Step(Matrix<double> w, Matrix<double> g)
                {
                    var t = w;
                    t.Subtract(g, t);
                    Console.WriteLine(w);
                }

                public static double[] AddInPlace(double[] a, double[] b)
                {
                    var t = a;
                    for (var i = 0; i < t.Length; i++) { t[i] += b[i]; }
                    return t;
                }
            }
            """);

    [Test]
    public void Own_field_may_be_accumulated_through_a_local()
        => Verify.Silent<AccumulatorAliasesOperand>("""
            public sealed class Layer
            {
                private readonly Matrix<double> _dW = Matrix<double>.Build.Dense(2, 2);

                public void Accumulate(Matrix<double> g)
                {
                    var dW = _dW;
                    dW.Add(g, dW);
                }
            }
            """);

    private static string Method(string parameters, string body)
        => $"public static class Sums {{ public static object Sum({parameters}) {{ {body} }} }}";
}
