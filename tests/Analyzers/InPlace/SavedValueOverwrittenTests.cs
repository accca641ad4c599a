using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class SavedValueOverwrittenTests
{
    [TestCase("var z = x * _w; _z = z; [|z.MapInplace|](Math.Tanh); return z;")]
    [TestCase("_z = x * _w; var y = _z; y.PointwiseMultiply(x, [|y|]); return y;")]
    [TestCase("var z = x * _w; this._z = z; if (z.RowCount > 1) { [|z.Clear|](); } return z;")]
    [TestCase("var z = x * _w; _all.Add(z); [|z[0, 0]|] = 1; return z;")]
    [TestCase("var z = x * _w; _pair = (x, z); [|z[0, 0]|] += 1; return z;")]
    [TestCase("var z = x * _w; Keep(z); _z = z; for (var i = 0; i < 3; i++) { [|z[i, 0]|] *= 2; } return z;")]
    [TestCase("var z = x * _w; _z = z; Relu([|z|]); return z;")]
    public void Value_that_is_changed_after_it_was_saved_is_found(string body)
        => Verify.Finds<SavedValueOverwritten>(Layer(body));

    [TestCase("var z = x * _w; z.MapInplace(Math.Tanh); _z = z; return z;")]
    [TestCase("_z = x * _w; return _z.Map(Math.Tanh);")]
    [TestCase("var z = x * _w; _z = z.Clone(); z.MapInplace(Math.Tanh); return z;")]
    [TestCase("_z = x * _w; var y = _z.Map(Math.Tanh); y.MapInplace(v => v * 2); return y;")]
    [TestCase("_z = x * _w; _z.MapInplace(Math.Tanh); return _z.Clone();")]
    [TestCase("var z = Matrix<double>.Build.Dense(3, 3); _z = z; x.Multiply(_w, z); return z * 2;")]
    [TestCase("_z = Matrix<double>.Build.Dense(3, 3); for (var i = 0; i < 3; i++) { _z[i, i] = 1; } return _z * 2;")]
    [TestCase("var z = x * _w; _z = z; z = z.Map(Math.Tanh); z.Clear(); return z;")]
    [TestCase("var z = x * _w; _z = z; _z = x; z.Clear(); return z;")]
    [TestCase("var z = x * _w; _unread = z; z.MapInplace(Math.Tanh); return z;")]
    [TestCase("for (var t = 0; t < 3; t++) { var z = x * _w; z.MapInplace(Math.Tanh); _all.Add(z); } return x * 2;")]
    public void Value_that_stays_as_it_was_saved_is_left_alone(string body)
        => Verify.Silent<SavedValueOverwritten>(Layer(body));

    [Test]
    public void Cache_that_the_backward_pass_takes_saves_what_it_is_made_of()
        => Verify.Finds<SavedValueOverwritten>("""
            public static class Affine
            {
                public sealed record Cache(Matrix<double> X, Matrix<double> Z);

                public sealed record Other(Matrix<double> X);

                [Forward]
                public static (Matrix<double> Y, Cache Saved) Forward(Matrix<double> x, Matrix<double> w)
                {
                    var (z, free) = (x * w, x * 2);
                    var cache = new Cache(x, z);
                    var other = new Other(free);
                    free.Clear();
                    [|z.MapInplace|](v => Math.Max(0, v));
                    return (z + other.X, cache);
                }

                [Backward]
                public static Matrix<double> Backward(Matrix<double> dy, Cache cache) => dy.PointwiseMultiply(cache.Z);
            }
            """);

    [Test]
    public void Backward_pass_that_changes_a_saved_field_and_reads_it_again_is_found()
        => Verify.Finds<SavedValueOverwritten>(Tanh("""
            var d = _y;
            for (var i = 0; i < d.Length; i++) { [|d[i]|] = 1 - d[i] * d[i]; }
            return dy.Select((g, i) => g * d[i] + _y[i]).ToArray();
            """));

    [TestCase(
        "var d = (double[])_y.Clone(); for (var i = 0; i < 3; i++) { d[i] = 1 - d[i] * d[i]; } return [d[0], _y[0]];")]
    [TestCase("var d = _y; for (var i = 0; i < d.Length; i++) { d[i] = dy[i] * (1 - d[i] * d[i]); } return d;")]
    public void Backward_pass_that_does_not_read_the_field_again_is_left_alone(string body)
        => Verify.Silent<SavedValueOverwritten>(Tanh(body));

    [Test]
    public void Finding_is_information_where_only_names_say_what_runs_backward()
    {
        var source = Layer("var z = x * _w; _z = z; z.MapInplace(Math.Tanh); return "
            + "z;").Replace("[Backward]", string.Empty);
        var found = Verify.Findings(LearnerProject.Compilation(source), new SavedValueOverwritten());
        Assert.That(found.Select(finding => finding.Severity), Is.EqualTo([DiagnosticSeverity.Info]));
    }

    [Test]
    public void Type_without_a_backward_pass_saves_nothing()
        => Verify.Silent<SavedValueOverwritten>(
            Layer("var z = x * _w; _z = z; z.MapInplace(Math.Tanh); return z;").Replace("[Backward]", string.Empty)
                .Replace("Backward", "Other"));

    private static string Layer(string body) => $$"""
        public sealed class Layer
        {
            private readonly Matrix<double> _w = Matrix<double>.Build.Random(3, 3, 1);
            private readonly List<Matrix<double>> _all = [];
            private Matrix<double>? _z, _unread;
            private (Matrix<double> X, Matrix<double> Z) _pair;

            [Forward]
            public Matrix<double> Forward(Matrix<double> x)
            {
                {{body}}
            }

            [Backward]
            public Matrix<double> Backward(Matrix<double> dy) => dy * _z! + _all[0] + _pair.Z;

            public Matrix<double>? Unread() => _unread;

            private static void Keep(Matrix<double> z) => Console.WriteLine(z);

            private static void Relu(Matrix<double> z) => z.CoerceZero(0.1);
        }
        """;

    private static string Tanh(string body) => $$"""
        public sealed class Tanh
        {
            private double[] _y = [];

            [Forward]
            public double[] Forward(double[] x)
            {
                _y = x.Select(Math.Tanh).ToArray();
                return (double[])_y.Clone();
            }

            [Backward]
            public double[] Backward(double[] dy)
            {
                {{body}}
            }
        }
        """;
}
