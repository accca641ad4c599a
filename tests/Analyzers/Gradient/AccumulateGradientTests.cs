using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Gradient;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class AccumulateGradientTests
{
    [TestCase(
        "double dw = 0; foreach (var v in x) { dw = v * 2; } return dw;",
        "double dw = 0; foreach (var v in x) { dw += v * 2; } return dw;")]
    [TestCase(
        "var dw = new double[2]; foreach (var v in x) { dw[0] = v; } return dw[0];",
        "var dw = new double[2]; foreach (var v in x) { dw[0] += v; } return dw[0];")]
    [TestCase("foreach (var v in x) { _dW = m * v; } return 0;", "foreach (var v in x) { _dW += m * v; } return 0;")]
    [TestCase(
        "double dw = 0, db = 0; foreach (var v in x) { dw = v * 2; db = v; } return dw + db;",
        "double dw = 0, db = 0; foreach (var v in x) { dw += v * 2; db += v; } return dw + db;")]
    public void Assignment_adds(string before, string after)
        => VerifyFix.All<GradientOverwritten, AccumulateGradient>(Method(before), Method(after));

    [TestCase("Matrix<double>? dW = null; foreach (var v in x) { dW = m * v; } return dW![0, 0];")]
    [TestCase("Matrix<double> dW = null!; foreach (var v in x) { dW = m * v; } return dW[0, 0];")]
    [TestCase("double[] dw = []; foreach (var v in x) { dw = [v, v]; } return dw[0];")]
    public void Assignment_to_nothing_is_left_to_the_learner(string body)
        => VerifyFix.None<GradientOverwritten, AccumulateGradient>(Method(body));

    private static string Method(string body) => $$"""
        public class C
        {
            private Matrix<double> _dW = Matrix<double>.Build.Dense(2, 2);

            public double M(double[] x, Matrix<double> m)
            {
                {{body}}
            }
        }
        """;
}
