using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class UpstreamGradientUnusedTests
{
    [TestCase("Matrix<double> [|dy|], Matrix<double> y", "return y.PointwiseMultiply(1 - y);")]
    [TestCase("Matrix<double> [|g|], Matrix<double> y", "return y.Map(v => v > 0 ? 1.0 : 0.0);")]
    [TestCase("Matrix<double> x, Matrix<double> [|dOut|]", "return x * 2;")]
    [TestCase("double[] [|dOut|], double[] y", "return y.Select(v => v * (1 - v)).ToArray();")]
    [TestCase(
        "double[] [|dy|], double[] y",
        "var dx = new double[dy.Length]; for (int i = 0; i < dy.Length; i++) { dx[i] = 1 - y[i] * y[i]; } return dx;")]
    [TestCase(
        "double[] [|grad|], double[] y", "ArgumentNullException.ThrowIfNull(grad); return y.Select(v => 1 - v).ToArray();")]
    [TestCase(
        "double[] [|grad|], double[] y",
        "if (grad == null || grad.Length != y.Length) { throw new ArgumentException(nameof(grad)); } "
        + "return y.Select(v => 1 - v).ToArray();")]
    [TestCase("double [|grad|], double y", "return 1 - y * y;")]
    [TestCase("Tensor<double> [|upstream|], Tensor<double> y", "return Tensor.Multiply<double>(y, y);")]
    public void Backward_without_its_upstream_gradient_is_found(string parameters, string body)
        => Verify.Finds<UpstreamGradientUnused>(Layer(parameters, body));

    [TestCase("Matrix<double> dy, Matrix<double> y", "return dy.PointwiseMultiply(y);")]
    [TestCase("Matrix<double> dy, Matrix<double> y", "return y.Map2((v, g) => g * v, dy);")]
    [TestCase("Matrix<double> dy, Matrix<double> y", "Matrix<double> Local() => dy * y; return Local();")]
    [TestCase("Matrix<double> dy, Matrix<double> y", "return y.MapIndexed((i, j, v) => v * dy[i, j]);")]
    [TestCase("Matrix<double> _, Matrix<double> y", "return y * 2;")]
    [TestCase("Matrix<double> dy, Matrix<double> y", "throw new NotImplementedException();")]
    [TestCase("Matrix<double> dy, Matrix<double> y", "return Matrix<double>.Build.Dense(dy.RowCount, y.ColumnCount);")]
    [TestCase("Matrix<double> logits, int[] labels", "return Matrix<double>.Build.Dense(2, 2) * labels[0];")]
    [TestCase("Matrix<double> dy", "return dy;")]
    [TestCase("double[] dy, double[] y", "Helper(dy, y); return y.Select(v => v * 2).ToArray();")]
    [TestCase(
        "double[] dy, double[] y",
        "var sum = 0.0; foreach (var g in dy) { sum += g; } return y.Select(v => v * sum).ToArray();")]
    public void Backward_that_uses_or_needs_no_upstream_gradient_is_left_alone(string parameters, string body)
        => Verify.Silent<UpstreamGradientUnused>(Layer(parameters, body));

    [Test]
    public void Expression_body_is_looked_at()
        => Verify.Finds<UpstreamGradientUnused>("""
            public static class Sigmoid
            {
                [Backward]
                public static Vector<double> Backward(Vector<double> [|dy|], Vector<double> y)
                    => y.PointwiseMultiply(1 - y);
            }
            """);

    [Test]
    public void Method_known_by_name_only_is_information()
    {
        var compilation = LearnerProject.Compilation("""
            public class Tanh
            {
                private double[] _y = [];

                public double[] Forward(double[] x) => _y = x.Select(Math.Tanh).ToArray();

                public double[] Backward(double[] gradOutput) => _y.Select(y => 1 - y * y).ToArray();
            }
            """);
        var finding = Verify.Findings(compilation, new UpstreamGradientUnused()).Single();
        Assert.That(finding.Severity, Is.EqualTo(DiagnosticSeverity.Info));
    }

    private static string Layer(string parameters, string body)
    {
        var type = parameters.StartsWith("Matrix", StringComparison.Ordinal) ? "Matrix<double>"
            : parameters.StartsWith("Tensor", StringComparison.Ordinal) ? "Tensor<double>"
            : parameters.StartsWith("double[]", StringComparison.Ordinal) ? "double[]" : "double";
        return $$"""
            public static class Layer
            {
                [Backward]
                public static {{type}} Backward({{parameters}})
                {
                    {{body}}
                }

                private static void Helper(double[] a, double[] b) => b[0] = a[0];
            }
            """;
    }
}
