using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Randomness;

public sealed class GeneratorInLoopTests
{
    [TestCase("for (var i = 0; i < w.Length; i++) { w[i] = [|new Random(42)|].NextDouble(); }")]
    [TestCase("for (var i = 0; i < w.Length; i++) { var rng = [|new Random(42)|]; w[i] = rng.NextDouble() - 0.5; }")]
    [TestCase("for (var i = 0; i < w.Length; i++) { Random rng = [|new(seed)|]; w[i] = rng.NextDouble(); }")]
    [TestCase("var i = 0; while (i < w.Length) { w[i++] = [|new Random(seed)|].NextDouble(); }")]
    [TestCase("foreach (var row in rows) { var rng = [|new Random(0)|]; row[0] = rng.NextDouble(); }")]
    [TestCase("w = Enumerable.Range(0, 3).Select(_ => [|new Random(1)|].NextDouble()).ToArray();")]
    [TestCase("var m = Matrix<double>.Build.Dense(2, 2, (i, j) => [|new Random(1)|].NextDouble()); w[0] = m[0, 0];")]
    [TestCase("w = Array.ConvertAll(w, v => v + [|new Random(1)|].NextDouble());")]
    [TestCase("for (var l = 0; l < 3; l++) { nets[l] = new Net([|new Random(42)|]); }")]
    [TestCase("foreach (var layer in nets) { layer.Init([|new Random(seed)|]); }")]
    [TestCase("for (var i = 0; i < 3; i++) { w[i] = [|new MathNet.Numerics.Random.MersenneTwister(7)|].NextDouble(); }")]
    [TestCase("var x = rows.Select(row => { var rng = [|new Random(5)|]; return row[0] * rng.NextDouble(); }).ToArray();")]
    [TestCase("Parallel.For(0, w.Length, i => { w[i] = [|new Random(42)|].NextDouble(); });")]
    public void Same_sequence_in_every_turn_is_found(string body)
        => Verify.Finds<GeneratorInLoop>(Method(body));

    [TestCase("var rng = new Random(42); for (var i = 0; i < w.Length; i++) { w[i] = rng.NextDouble(); }")]
    [TestCase("for (var i = 0; i < w.Length; i++) { w[i] = new Random(seed + i).NextDouble(); }")]
    [TestCase("for (var i = 0; i < w.Length; i++) { var s = i * 31; var rng = new Random(s); w[i] = rng.NextDouble(); }")]
    [TestCase("for (var i = 0; i < w.Length; i++) { w[i] = new Random(seed++).NextDouble(); }")]
    [TestCase("w = Enumerable.Range(0, 3).Select(i => new Random(i).NextDouble()).ToArray();")]
    [TestCase("Parallel.For(0, w.Length, i => { var rng = new Random(seed + i); w[i] = rng.NextDouble(); });")]
    [TestCase("foreach (var rate in new[] { 0.1, 0.01 }) { var rng = new Random(42); w[0] = rate * rng.NextDouble(); }")]
    [TestCase("foreach (var name in new[] { \"a\", \"b\" }) { nets[0].Init(new Random(42)); }")]
    [TestCase("var rng = new Random(seed); for (var e = 0; e < 3; e++) { rng = new Random(seed); w[0] += rng.NextDouble(); }")]
    [TestCase("var meta = new Random(1); for (var i = 0; i < 3; i++) { w[i] = new Random(meta.Next()).NextDouble(); }")]
    [TestCase("for (var i = 0; i < 3; i++) { w[i] = new Random().NextDouble(); }")]
    [TestCase("foreach (var rng in new[] { new Random(1), new Random(2) }) { w[0] += rng.NextDouble(); }")]
    [TestCase("for (var rng = new Random(1); w[0] < 1;) { w[0] += rng.NextDouble(); }")]
    [TestCase("var once = Task.Run(() => new Random(42).NextDouble()); w[0] = once.Result;")]
    public void Sequence_that_goes_on_is_left_alone(string body)
        => Verify.Silent<GeneratorInLoop>(Method(body));

    private static string Method(string body) => $$"""
        public class Net(Random rng)
        {
            public double First { get; private set; } = rng.NextDouble();

            public void Init(Random random) => First = random.NextDouble();
        }

        public static class C
        {
            public static double[] M(double[] w, double[][] rows, Net[] nets, int seed)
            {
                {{body}}
                return w;
            }
        }
        """;
}
