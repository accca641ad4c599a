using Gradus.Analyzers.Tests.Harness;
using Gradus.Analyzers.Training;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Training;

public sealed class EqualHiddenWeightsTests
{
    private const string Pass = "public Matrix<double> Forward(Matrix<double> x) => (x * _w1).Map(Math.Tanh) * _w2;";

    [TestCase(
        "private Matrix<double> _w1 = [|Matrix<double>.Build.Dense(2, 3)|], _w2 = "
        + "Matrix<double>.Build.Dense(3, 1);", Pass)]
    [TestCase(
        "private Matrix<double> _w1, _w2; public Net() { [|_w1 = Matrix<double>.Build.Dense(2, 3, 0.5)|]; "
        + "_w2 = _w1; }", Pass)]
    [TestCase(
        "private Matrix<double> _w1, _w2; "
        + "public Net() { [|_w1 = Matrix<double>.Build.Dense(2, 3, (i, j) => 0.1)|]; _w2 = _w1; }",
        Pass + " public void Step(double lr, Matrix<double> dw) { _w1 -= lr * dw; _w2 -= lr * dw; }")]
    [TestCase(
        "private readonly double[,] _w1 = [|new double[2, 3]|], _w2 = new double[3, 1];",
        "public double F(double[] x) => Math.Tanh(x[0] * _w1[0, 0]) * _w2[0, 0];")]
    [TestCase(
        "private readonly double[][] _w1, _w2; public Net() { [|_w1 = new double[2][]|]; _w2 = new double[1][]; "
        + "for (int i = 0; i < 2; i++) { _w1[i] = new double[3]; } }",
        "public double F(double[] x) => Math.Max(0, x[0] * _w1[0][0]) * _w2[0][0];")]
    [TestCase(
        "private readonly double[][] _weights = [|new double[2][]|];",
        "public double F(double[] x) => Relu(x[0] * _weights[0][0]); static double Relu(double v) => v > 0 ? v : 0;")]
    public void Weights_with_one_value_are_found(string members, string methods)
        => Verify.Finds<EqualHiddenWeights>(Net(members, methods)
            .Replace("_w2 = _w1", "_w2 = Matrix<double>.Build.Dense(3, 1)", StringComparison.Ordinal));

    [TestCase(
        "private Matrix<double> _w1 = Matrix<double>.Build.Random(2, 3), _w2 = Matrix<double>.Build.Dense(3, "
        + "1);", Pass)]
    [TestCase(
        "private Matrix<double> _w1, _w2; "
        + "public Net(Random r) { _w1 = Matrix<double>.Build.Dense(2, 3, (i, j) => r.NextDouble()); _w2 = _w1; "
        + "}",
        Pass)]
    [TestCase(
        "private Matrix<double> _w1, _w2; public Net(Matrix<double> a, Matrix<double> b) { _w1 = a; _w2 = b; }",
        Pass)]
    [TestCase(
        "private readonly double[,] _w1 = new double[2, 3], _w2 = new double[3, 1]; "
        + "public Net() { Fill(_w1); Fill(_w2); } "
        + "static void Fill(double[,] w) => w[0, 0] = Random.Shared.NextDouble();",
        "public double F(double[] x) => Math.Tanh(x[0] * _w1[0, 0]) * _w2[0, 0];")]
    [TestCase(
        "private readonly double[,] _w1 = new double[2, 3], _w2 = new double[3, 1]; public Net(Random r) { "
        + "for (int i = 0; i < 2; i++) { _w1[i, 0] = r.NextDouble(); _w2[i, 0] = r.NextDouble(); } }",
        "public double F(double[] x) => Math.Tanh(x[0] * _w1[0, 0]) * _w2[0, 0];")]
    [TestCase(
        "private readonly double[] _w = new double[2];",
        "public double F(double[] x) => 1 / (1 + Math.Exp(-x[0] * _w[0]));")]
    [TestCase(
        "private Matrix<double> _w = Matrix<double>.Build.Dense(2, 3);",
        "public Matrix<double> F(Matrix<double> x) => Softmax(x * _w); "
        + "static Matrix<double> Softmax(Matrix<double> z) => z;")]
    [TestCase(
        "private Matrix<double> _velocityW = Matrix<double>.Build.Dense(2, 3), _w1 = "
        + "Matrix<double>.Build.Random(2, 3);",
        "public Matrix<double> F(Matrix<double> x) { _velocityW = 0.9 * _velocityW; "
        + "return (x * _w1).Map(Math.Tanh); }")]
    [TestCase("public Matrix<double> W1 { get; init; } = Matrix<double>.Build.Dense(2, 2);",
        "public Matrix<double> F(Matrix<double> x) => (x * W1).Map(Math.Tanh); "
        + "public static Net Make(Matrix<double> w) => new() { W1 = w };")]
    public void Weights_that_are_filled_or_not_hidden_are_left_alone(string members, string methods)
        => Verify.Silent<EqualHiddenWeights>(Net(members, methods));

    [Test]
    public void Locals_of_a_script_are_found()
        => Verify.Finds<EqualHiddenWeights>("""
            public static class Xor
            {
                public static double Train(double[] x)
                {
                    var w1 = [|new double[2, 4]|];
                    var w2 = new double[4, 1];
                    double y = 0;
                    for (int j = 0; j < 4; j++)
                    {
                        y += Math.Tanh(x[0] * w1[0, j]) * w2[j, 0];
                    }

                    return y;
                }
            }
            """);

    private static string Net(string members, string methods) => $$"""
        public class Net
        {
            {{members}}

            {{methods}}
        }
        """;
}
