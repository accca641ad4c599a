using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Repository;

/// <summary>While a learner types, code is unfinished most of the time: no rule may throw on it.</summary>
public sealed class RobustnessTests
{
    private const string Layers = """
        public static class Layer
        {
            private static double[]? _saved;

            public readonly record struct Gradients(Matrix<double> Dx, double[] Db);

            [Forward]
            public static Matrix<double> Forward(Matrix<double> x, double[][] rows, (double[] A, int B) pair)
            {
                var y = x.RowCount > 1 ? x : x.Clone();
                foreach (var row in rows) { row[0] = 1; }
                (pair.A[0], var n) = (1.0, 2);
                void Local(Matrix<double> m) { m.Clear(); Local(m); }
                Local(y);
                Parallel.For(0, n, i => { x[i, 0] += _saved?[i] ?? 0; });
                try { y.MapInplace(v => v * 2); } catch (ArgumentException) when (n > 1) { y = x; } finally { x.Clear(); }
                var g = new Gradients(x, pair.A) with { Db = new double[3] };
                ref var first = ref rows[0][0];
                first = 1;
                using var stream = new System.IO.MemoryStream();
                switch (g)
                {
                    case { Dx: var d, Db: [var a, ..] }: d[0, 0] = a; break;
                    default: throw new ArgumentException(nameof(x));
                }

                return Helper(x) is { } z ? z : x;
            }

            [Backward]
            public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
            {
                dy.PointwiseMultiply(x, dy);
                return Helper(dy);
            }

            private static Matrix<double> Helper(Matrix<double> m) { m.Clear(); return Helper(m); }
        }
        """;

    private const string Numerics = """
        public class Net(int n)
        {
            private readonly double _scale = 1 / n;

            public double Mean => (double)(n / 3) + Math.Pow(2, n / 4) + n % 3;

            public double[] Softmax(double[] x)
            {
                double sum = 0, top = x[0];
                foreach (var v in x) { if (v > top) { top = v; } sum += Math.Exp(v - 1); }
                var e = x.Select(v => Math.Exp(v)).ToArray();
                var z = Vector<double>.Build.Dense(x).PointwiseExp().Normalize(1.0);
                TensorPrimitives.Exp(x, e);
                var log = Math.Log(e.Sum()) + Math.Log(z.Sum()) + Raw(x[^1]);
                return e.Select((v, i) => v / sum * (1 / n) + log).Concat([.. e[1..]]).ToArray();
            }

            private static double Raw(double v) => Math.Exp(-v * v / 2) + 1 / (1 + Math.Exp(-v));
        }
        """;

    private const string Chance = """
        public sealed class Noise(int seed)
        {
            private static readonly List<double> Seen = [];
            private IEnumerable<double> _mask = [];

            [Forward]
            public double[] Forward(double[] x)
            {
                var rng = new Random();
                for (var i = 0; i < x.Length; i++) { var again = new Random(seed); Seen.Add(again.NextDouble()); }
                _mask = x.Select(_ => rng.NextDouble() < 0.5 ? 1.0 : 0.0);
                double sum = 0;
                Parallel.For(0, x.Length, i => { sum += x[i] * rng.NextDouble(); Seen.Add(sum); });
                foreach (var v in x) { _ = Task.Run(() => sum += v); }
                try { return x.Zip(_mask, (v, m) => v * m / sum).ToArray(); } catch (Exception) { return x; }
            }

            [Backward]
            public double[] Backward(double[] dy, double[] x)
            {
                const double h = 1e-5;
                var bucket = "word".GetHashCode() % 7;
                var text = File.ReadAllText("expected.txt");
                dynamic answer = text;
                var method = typeof(Noise).GetMethod(nameof(Slope))?.Invoke(null, [answer.Length]);
                return dy.Zip(_mask, (g, m) => g * m * (Slope(x[0] + h) - Slope(x[0] - h)) / (2 * h) + bucket).ToArray();
            }

            private static double Slope(double v) => Math.Tanh(v);
        }
        """;

    private static readonly string[] Samples = [Layers, Numerics, Chance];

    private static IEnumerable<TestCaseData> Solutions
        => Directory.EnumerateDirectories(Repo.PathOf("solutions"))
            .SelectMany(folder => Repo.Sources("solutions", Path.GetFileName(folder)))
            .Select(path => new TestCaseData(File.ReadAllText(path))
                .SetArgDisplayNames(Path.GetRelativePath(Repo.PathOf("solutions"), path)));

    [TestCaseSource(nameof(Samples))]
    public void Samples_are_code_that_compiles(string sample)
        => Verify.AssertCompiles(LearnerProject.Compilation(sample));

    [TestCaseSource(nameof(Samples))]
    public void Code_cut_off_after_any_token_is_analysed(string sample)
        => Variants.AssertAnalysed(Variants.CutOff(sample, most: int.MaxValue));

    [TestCaseSource(nameof(Samples))]
    public void Code_with_tokens_missing_is_analysed(string sample)
        => Variants.AssertAnalysed(Variants.WithoutSome(sample, count: 80, seed: 1));

    [TestCaseSource(nameof(Solutions))]
    public void Solution_cut_off_after_a_token_is_analysed(string solution)
        => Variants.AssertAnalysed(Variants.CutOff(solution, most: 60));

    [TestCaseSource(nameof(Solutions))]
    public void Solution_with_tokens_missing_is_analysed(string solution)
        => Variants.AssertAnalysed(Variants.WithoutSome(solution, count: 25, seed: 2));

    [Test]
    public void Sum_of_thousands_of_terms_is_analysed()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("Math.Exp(x[0]) / (1 / x.Length)", 2000));
        Variants.AssertAnalysed(
            [$"static class C {{ [Forward] static double[] F(double[] x) {{ x[0] = {sum}; return x; }} }}"]);
    }

    [Test]
    public void Chain_of_thousands_of_variables_is_analysed()
    {
        var chain = string.Join(" ", Enumerable.Range(1, 3000).Select(i => $"var v{i} = v{i - 1} * 2;"));
        var body = $"{chain} double s = 0; s += Math.Exp(v3000); return 1 / s;";
        Variants.AssertAnalysed([$"static class C {{ static double F(double v0) {{ {body} }} }}"]);
    }

    [Test, CancelAfter(60_000)]
    public void Local_functions_that_call_each_other_twice_are_analysed()
    {
        var functions = string.Join(
            " ", Enumerable.Range(0, 40).Select(i => $"void F{i}() {{ F{i + 1}(); F{i + 1}(); F{i + 1}(); }}"));
        var body = $"{functions} void F40() => x[0] = 1; F0(); return x;";
        Variants.AssertAnalysed([$"static class C {{ [Forward] static double[] F(double[] x) {{ {body} }} }}"]);
    }
}
