using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.InPlace;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class StartFromCopyTests
{
    [TestCase(
        "double[][] xs",
        "var t = xs[0]; for (var i = 0; i < 3; i++) { t[i] += xs[1][i]; } return t;",
        "var t = (double[])xs[0].Clone(); for (var i = 0; i < 3; i++) { t[i] += xs[1][i]; } return t;")]
    [TestCase(
        "Matrix<double> a, Matrix<double> b",
        "var t = a; t.Add(b, t); return t;",
        "var t = a.Clone(); t.Add(b, t); return t;")]
    [TestCase(
        "List<Matrix<double>> xs",
        "var t = xs.First(); foreach (var x in xs.Skip(1)) { t.Add(x, t); } return t;",
        "var t = xs.First().Clone(); foreach (var x in xs.Skip(1)) { t.Add(x, t); } return t;")]
    [TestCase(
        "Tensor<double>[] xs",
        "var t = xs[0]; foreach (var x in xs.Skip(1)) { t += x; } return t;",
        "var t = xs[0]; foreach (var x in xs.Skip(1)) { t = t + x; } return t;")]
    public void Accumulator_becomes_an_object_of_its_own(string parameters, string before, string after)
        => VerifyFix.All<AccumulatorAliasesOperand, StartFromCopy>(Method(parameters, before), Method(parameters,
            after));

    [Test]
    public void All_accumulators_are_fixed_together()
    {
        const string Parameters = "Matrix<double> a, Matrix<double> b";
        VerifyFix.All<AccumulatorAliasesOperand, StartFromCopy>(
            Method(Parameters, "var s = a; s.Add(b, s); var t = b; t.Add(a, t); return (s, t);"),
            Method(Parameters, "var s = a.Clone(); s.Add(b, s); var t = b.Clone(); t.Add(a, t); return (s, t);"));
    }

    private static string Method(string parameters, string body)
        => $"public static class Sums {{ public static object Sum({parameters}) {{ {body} }} }}";
}
