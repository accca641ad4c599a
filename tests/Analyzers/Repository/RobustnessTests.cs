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

    private const string Recurrent = """
        public sealed class Rnn(int n)
        {
            private readonly double[] _h = new double[n];
            private readonly List<double[]> _states = [];
            private Matrix<double>? _z;

            public record Cache(double[] X, double[] H);

            [Forward]
            public (double[][] Y, Cache? Last) Forward(double[][] xs, Matrix<double> w)
            {
                var (hs, last) = (Enumerable.Repeat(new double[n], xs.Length).ToArray(), default(Cache));
                foreach (var (x, t) in xs.Select((x, t) => (x, t)))
                {
                    for (var j = 0; j < n; j++) { _h[j] += Math.Tanh(x[j]); }
                    _states.Add(_h);
                    hs[t] = _h;
                    last = last is null ? new Cache(x, _h) : last with { H = _h };
                }

                _z = w * w;
                var z = _z;
                z.Multiply(2.0, z);
                w.Add(1.0);
                w -= z;
                var copy = (double[][])hs.Clone();
                copy[0][^1] = 1;
                var y = Matrix<double>.Build.Dense(1, n, _h);
                Matrix<double>.Build.Dense(n, 1, _h).Multiply(w, y);
                return (copy, last);
            }

            [Backward]
            public double[,] Backward(double[][] dy, int[] ids, IEnumerable<Tensor<double>> parts)
            {
                var (dx, dhNext) = (new double[9, 9], new double[n]);
                double[] dcNext = new double[n];
                for (int t = dy.Length - 1; t >= 0; t--)
                {
                    for (int a = 0, b = 1; a < n; a++, b += 2) { dx[t + a - b, 0] = dy[t][a] + dcNext[a] + dhNext[a]; }
                    foreach (var id in ids) { dx[id, ids[t]] = _z![t, id]; }
                }

                var total = parts.First();
                foreach (var part in parts) { total += part; }
                return dx;
            }

            public IEnumerable<Vector<double>> Rows()
            {
                while (true) { _h[0]++; yield return Vector<double>.Build.Dense(_h); }
            }

            public double[] Last() { _h[0] = 0; return _h; }
        }
        """;

    private const string Training = """
        public class Net(int inputs)
        {
            private readonly double[,] _w1 = new double[2, 2], _w2 = new double[2, 1];
            private readonly Stack<Func<double, double>> _tape = new();
            private Matrix<double> _dW = Matrix<double>.Build.Dense(2, 2);
            private int _t;

            public bool Training { get; set; }

            [Forward]
            public double[] Forward(double[] x, bool train)
            {
                var h = x[0];
                for (int i = 0, j = inputs; i < j; i++, j--) { h = Math.Tanh(h * _w1[i, 0]); _tape.Push(d => d * h * i); }
                while (h != x[1]) { h = Random.Shared.NextDouble() / (1 + Math.Exp(h)); }
                return x.Select(v => Math.Log(v) / Math.Sqrt(h)).ToArray();
            }

            [Backward]
            public (double[] Dx, double[] Db) Backward(double[] dOut, out double[] dw)
            {
                double[] db = new double[3], grad = [.. dOut];
                dw = new double[2];
                foreach (var (d, k) in dOut.Select((v, k) => (v, k))) { dw[0] = d; _w2[k, 0] -= 0.1 * d; db[^1] = _w2[k, 0] * d; }
                _dW += _dW * (dOut?[0] ?? 1);
                return (grad, db) switch { ({ Length: > 0 } g, _) => (g, db), _ => default };
            }

            [Step]
            public void Step(Func<double[], double> f, double[] w, double[] g, double h)
            {
                var m = new double[w.Length];
                for (var i = 0; i < w.Length; i++)
                {
                    m[i] = 0.9 * m[i] + g[i] / (1 - Math.Pow(0.9, _t));
                    w[i] += h; var plus = f(w); w[i] -= 2 * h; g[i] = (plus - f(w)) / (2 * h);
                }

                _t++;
                w = w.OrderBy(_ => Random.Shared.Next()).ToArray();
                var targets = g.OrderBy(_ => Random.Shared.Next()).ToArray();
            }
        }
        """;

    private static readonly string[] Samples = [Layers, Numerics, Chance, Recurrent, Training];

    private static IEnumerable<TestCaseData> Solutions
        => Directory.EnumerateDirectories(Repo.PathOf("solutions"), "??_*")
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
