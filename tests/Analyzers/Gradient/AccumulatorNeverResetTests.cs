using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class AccumulatorNeverResetTests
{
    [TestCase("for (int i = 0; i < d.Length; i++) { [|_dw[i]|] += d[i]; }", "")]
    [TestCase("for (int i = 0; i < d.Length; i++) { [|_dw[i]|] = _dw[i] + d[i]; }", "")]
    [TestCase("[|_db|] += d.Sum();", "")]
    [TestCase("[|_gradM|] += _m * d[0];", "")]
    [TestCase("_gradM.Add(_m, [|_gradM|]);", "")]
    [TestCase("TensorPrimitives.Add(_dw, d, [|_dw|]);", "")]
    [TestCase("[|this._dw[0]|] += d[0];", "public void Step() { _m -= 0.1 * _gradM; }")]
    [TestCase("foreach (var v in d) { [|_out[0]|] += v; } _out[0] = Math.Tanh(_out[0]);", "", "Forward")]
    [TestCase("Parallel.For(0, 2, i => { [|_dw[i]|] += d[i]; });", "")]
    [TestCase("[|_dw[0]|] += d[0];", "public Layer(int n) { _dw = new double[n]; }")]
    [TestCase("void Inner() { [|_dw[0]|] += d[0]; } Inner();", "public double[] Dw => _dw;")]
    public void Sum_that_nothing_resets_is_found(string body, string members, string role = "Backward")
        => Verify.Finds<AccumulatorNeverReset>(Layer(body, members, role));

    [TestCase("_dw[0] += d[0];", "public void ZeroGrad() => Array.Clear(_dw);")]
    [TestCase("_dw[0] += d[0];", "public void ZeroGrad() { _dw = new double[3]; }")]
    [TestCase("_dw[0] += d[0];", "public void ZeroGrad() { for (int i = 0; i < 3; i++) { _dw[i] = 0; } }")]
    [TestCase("_dw[0] += d[0];", "public void ZeroGrad() => _dw.AsSpan().Clear();")]
    [TestCase("_gradM += _m;", "public void ZeroGrad() => _gradM.Clear();")]
    [TestCase("_gradM += _m;", "public void ZeroGrad() => _gradM = Matrix<double>.Build.Dense(2, 2);")]
    [TestCase("_gradM += _m;", "public void ZeroGrad() { _gradM *= 0; }")]
    [TestCase("Array.Clear(_dw); _dw[0] += d[0];", "")]
    [TestCase("_dw = new double[3]; _dw[0] += d[0];", "")]
    [TestCase("_dw[0] = 0; _dw[0] += d[0];", "")]
    [TestCase(
        "_dw[0] += d[0];",
        "public void ZeroGrad() { foreach (var g in new[] { _dw, _out }) { Array.Clear(g); } }")]
    [TestCase("_dw[0] += d[0];", "public void ZeroGrad() { var g = _dw; g[0] = 0; }")]
    [TestCase("_dw[0] += d[0];", "public void ZeroGrad() => Zero(_dw); static void Zero(double[] a) => a[0] = 0;")]
    [TestCase("_totalGrad += d[0];", "")]
    [TestCase("_steps += 1; _count++;", "")]
    [TestCase("_w[0] += 0.1 * d[0];", "")]
    [TestCase("_velocity[0] += d[0];", "")]
    [TestCase("double db = 0; db += d[0]; _db = db;", "")]
    [TestCase("_tape.Add(() => _db += d[0]);", "private readonly List<Action> _tape = [];")]
    [TestCase("_other.Db += d[0];", "private Layer _other = null!; public double Db;")]
    [TestCase("foreach (var v in d) { _w[0] += v; }", "", "Forward")]
    public void Sum_that_is_reset_or_kept_on_purpose_is_left_alone(string body, string members, string role = "Backward")
        => Verify.Silent<AccumulatorNeverReset>(Layer(body, members, role));

    [Test]
    public void Public_field_that_is_cleared_by_someone_else_is_left_alone()
        => Verify.Silent<AccumulatorNeverReset>("""
            public class Layer
            {
                public double[] Dw = new double[3];

                [Backward]
                public double[] Backward(double[] d) { Dw[0] += d[0]; return d; }
            }

            public static class Optimizer
            {
                public static void ZeroGrad(Layer layer) => Array.Clear(layer.Dw);
            }
            """);

    [Test]
    public void Method_known_by_name_only_is_information()
    {
        var layer = Layer("_dw[0] += d[0];", "", "Backward");
        var finding = Verify.Findings(
            LearnerProject.Compilation(layer.Replace("[Backward]", "", StringComparison.Ordinal)),
            new AccumulatorNeverReset()).Single();
        Assert.That(finding.Severity, Is.EqualTo(DiagnosticSeverity.Info));
    }

    private static string Layer(string body, string members, string role) => $$"""
        public class Layer
        {
            private double[] _dw = new double[3], _out = new double[3], _w = new double[3], _velocity = new double[3];
            private double _db, _totalGrad;
            private int _steps, _count;
            private Matrix<double> _gradM = Matrix<double>.Build.Dense(2, 2), _m = Matrix<double>.Build.Dense(2, 2);

            {{members}}

            [{{role}}]
            public double[] {{role}}(double[] d)
            {
                {{body}}
                return d;
            }
        }
        """;
}
