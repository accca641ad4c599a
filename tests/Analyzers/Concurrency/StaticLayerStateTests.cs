using Gradus.Analyzers.Concurrency;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Concurrency;

public sealed class StaticLayerStateTests
{
    [TestCase("private static Matrix<double>? [|_x|];", "_x = x; return x;")]
    [TestCase("private static readonly double[] [|Buffer|] = new double[8];", "Buffer[0] = x[0, 0]; return x;")]
    [TestCase("private static int [|_calls|];", "_calls++; return x;")]
    [TestCase("private static Matrix<double>? [|Last|] { get; set; }", "Last = x; return x;")]
    [TestCase("private static double [|_mean|];", "_mean = 0.9 * _mean + 0.1 * x[0, 0]; return x;")]
    [TestCase("private static readonly List<double> [|Seen|] = [];", "Seen.Add(x[0, 0]); return x;")]
    [TestCase("private static double [|_a|], [|_b|];", "(_a, _b) = (x[0, 0], x[0, 1]); return x;")]
    [TestCase("private static double [|_sum|];", "x.Map(v => { _sum += v; return v; }); return x;")]
    [TestCase("private static readonly Matrix<double> [|W|] = Matrix<double>.Build.Dense(2, 2);", "x.CopyTo(W); W.Clear(); return x;")]
    public void Static_variable_that_a_pass_changes_is_found(string declaration, string body)
        => Verify.Finds<StaticLayerState>(Layer(declaration, body));

    [TestCase("private Matrix<double>? _x;", "_x = x; return x;")]
    [TestCase("private static readonly double[] Table = [1, 2, 3];", "return x * Table[0];")]
    [TestCase("private const double Eps = 1e-5;", "return x + Eps;")]
    [TestCase("private static double[]? _table;", "_table ??= [1, 2]; return x * _table[0];")]
    [TestCase("private static double[]? _table;", "if (_table == null) { _table = new double[2]; } return x * _table[0];")]
    [TestCase("private static readonly Random Source = new(1);", "return x * Source.NextDouble();")]
    [TestCase("private static int _count; public int Id; public Layer() { Id = _count++; }", "return x;")]
    [TestCase("private static readonly MatrixBuilder<double> M = Matrix<double>.Build;", "return M.Dense(2, 2);")]
    [TestCase("[ThreadStatic] private static double[]? _scratch;", "_scratch = new double[2]; return x * _scratch[0];")]
    [TestCase("private static double _rate; public static void Configure(double rate) => _rate = rate;", "return x * _rate;")]
    public void Static_variable_that_no_pass_changes_is_left_alone(string declaration, string body)
        => Verify.Silent<StaticLayerState>(Layer(declaration, body));

    [Test]
    public void Static_variable_that_a_constructor_sets_is_found()
        => Verify.Finds<StaticLayerState>("""
            public class Network
            {
                private static Func<double, double> [|_activation|] = Math.Tanh;

                public Network(Func<double, double> activation) => _activation = activation;

                public double Compute(double x) => _activation(x);
            }
            """);

    [Test]
    public void Static_class_is_told_to_hand_its_state_on()
    {
        var compilation = LearnerProject.Compilation("""
            public static class Relu
            {
                private static Matrix<double>? _x;

                [Forward]
                public static Matrix<double> Forward(Matrix<double> x) { _x = x; return x.Map(v => Math.Max(v, 0)); }

                [Backward]
                public static Matrix<double> Backward(Matrix<double> dy) => dy.PointwiseMultiply(_x!);
            }
            """);
        var finding = Verify.Findings(compilation, new StaticLayerState()).Single();
        Assert.That(finding.GetMessage(),
            Is.EqualTo("'_x' is static and changed by 'Forward', so all layers and all tests "
            + "share it: return what is needed later, and take it as an argument"));
    }

    [Test]
    public void Names_alone_are_information_only()
    {
        var compilation = LearnerProject.Compilation(
            Layer("private static Matrix<double>? _x;", "_x = x; return x;")
                .Replace("[Forward]", "", StringComparison.Ordinal)
                .Replace("[Backward]", "", StringComparison.Ordinal));
        Assert.That(
            Verify.Findings(compilation, new StaticLayerState()).Single()
                .Severity, Is.EqualTo(DiagnosticSeverity.Info));
    }

    private static string Layer(string declaration, string body) => $$"""
        public class Layer
        {
            {{declaration}}

            [Forward]
            public Matrix<double> Forward(Matrix<double> x)
            {
                {{body}}
            }

            [Backward]
            public Matrix<double> Backward(Matrix<double> dy) => dy.Clone();
        }
        """;
}
