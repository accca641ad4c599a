using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class InternalBufferReturnedTests
{
    [TestCase("double[]", "for (var i = 0; i < 3; i++) { _out[i] = x[i]; } return [|_out|];")]
    [TestCase("double[]", "Array.Clear(_out); return [|_out|];")]
    [TestCase("double[]", "var y = _out; y[0] = 1; return [|y|];")]
    [TestCase("double[]", "Fill(); return [|_out|];")]
    [TestCase(
        "double[]", "if (_out.Length != x.Length) { _out = new double[x.Length]; } _out[0] = 1; return [|_out|];")]
    [TestCase("Matrix<double>", "_m.Multiply(_m, _m); return [|_m|];")]
    [TestCase("(double[], int)", "_out[0] = 1; return [|(_out, 3)|];")]
    public void Field_that_is_written_and_returned_is_found(string type, string body)
        => Verify.Finds<InternalBufferReturned>(Layer(type, body));

    [TestCase("double[]", "_out[0] = 1; return (double[])_out.Clone();")]
    [TestCase("double[]", "_out = new double[3]; _out[0] = 1; return _out;")]
    [TestCase("double[]", "return _out;")]
    [TestCase("double[][]", "var rows = (double[][])_rows.Clone(); rows[0][0] = 1; return rows;")]
    [TestCase("double", "_out[0] = 1; return _out[0];")]
    [TestCase("ReadOnlySpan<double>", "_out[0] = 1; return _out;")]
    [TestCase("IReadOnlyList<double>", "_out[0] = 1; return _out;")]
    [TestCase("Matrix<double>", "_m = _m * 2; return _m;")]
    [TestCase("double[]", "_out[0] = 1; var y = new double[3]; _out.CopyTo(y, 0); return y;")]
    public void Result_that_belongs_to_the_caller_is_left_alone(string type, string body)
        => Verify.Silent<InternalBufferReturned>(Layer(type, body));

    [TestCase("private")]
    [TestCase("[Step] public")]
    public void Method_that_only_the_type_calls_or_that_updates_parameters_may_return_it(string modifiers)
        => Verify.Silent<InternalBufferReturned>(
            Layer("double[]", "_out[0] = 1; return _out;").Replace("public double[] Run", $"{modifiers} double[] Run"));

    [TestCase("public", DiagnosticSeverity.Info)]
    [TestCase("[Forward] public", DiagnosticSeverity.Warning)]
    public void Forward_pass_is_warned_and_others_are_informed(string modifiers, DiagnosticSeverity severity)
    {
        var source = Layer("double[]", "_out[0] = 1; return _out;").Replace("public double[] Run", $"{modifiers} "
            + "double[] Run");
        var found = Verify.Findings(LearnerProject.Compilation(source), new InternalBufferReturned());
        Assert.That(found.Select(finding => finding.Severity), Is.EqualTo([severity]));
    }

    private static string Layer(string type, string body) => $$"""
        public sealed class Layer
        {
            private readonly double[][] _rows = [new double[3]];
            private double[] _out = new double[3];
            private Matrix<double> _m = Matrix<double>.Build.Dense(2, 2);

            public {{type}} Run(double[] x)
            {
                {{body}}
            }

            private void Fill() => _out[0] = _m[0, 0];
        }
        """;
}
