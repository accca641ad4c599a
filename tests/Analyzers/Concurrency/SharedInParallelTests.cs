using Gradus.Analyzers.Concurrency;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Concurrency;

public sealed class SharedInParallelTests
{
    [TestCase("Parallel.For(0, n, i => { x[i] = [|rng|].NextDouble(); });")]
    [TestCase("Parallel.For(0, n, i => { x[i] = [|_rng|].NextDouble(); });")]
    [TestCase("Parallel.For(0, n, i => [|list|].Add(x[i]));")]
    [TestCase("Parallel.For(0, n, i => [|list|].Add([|rng|].NextDouble()));")]
    [TestCase("Parallel.ForEach(x, v => { [|map|][v] = 1; });")]
    [TestCase("Parallel.ForEach(x, v => { if (!map.ContainsKey(v)) { [|map|].Add(v, 1); } });")]
    [TestCase("Parallel.ForEach(x, v => [|text|].Append(v));")]
    [TestCase("x.AsParallel().ForAll(v => [|list|].Add(v));")]
    [TestCase("x = x.AsParallel().Select(v => v + [|rng|].NextDouble()).ToArray();")]
    [TestCase("for (var t = 0; t < 4; t++) { var k = t; tasks.Add(Task.Run(() => { x[k] = [|rng|].NextDouble(); })); }")]
    [TestCase("Parallel.For(0, n, i => { x[i] = Draw([|rng|]); });")]
    [TestCase("Parallel.For(0, n, i => { var same = rng; x[i] = [|same|].NextDouble(); });")]
    public void Object_of_one_thread_that_several_use_is_found(string body)
        => Verify.Finds<SharedInParallel>(Method(body));

    [TestCase("Parallel.For(0, n, i => { var own = new Random(i); x[i] = own.NextDouble(); });")]
    [TestCase("Parallel.For(0, n, i => { x[i] = Random.Shared.NextDouble(); });")]
    [TestCase("Parallel.For(0, n, i => { lock (list) { list.Add(x[i]); } });")]
    [TestCase("Parallel.For(0, n, i => { x[i] = perThread.Value!.NextDouble(); });")]
    [TestCase("Parallel.For(0, n, () => new Random(1), (i, _, own) => { x[i] = own.NextDouble(); return own; }, _ => { });")]
    [TestCase("var bag = new System.Collections.Concurrent.ConcurrentBag<double>(); Parallel.For(0, n, i => bag.Add(x[i]));")]
    [TestCase("Parallel.For(0, n, i => { var own = new List<double>(); own.Add(1); x[i] = own.Count; });")]
    [TestCase("Parallel.For(0, n, i => { x[i] = list[i]; });")]
    [TestCase("Parallel.For(0, n, i => { list[i] = x[i]; });")]
    [TestCase("var rngs = new[] { new Random(1), new Random(2) }; Parallel.For(0, 2, i => { x[i] = rngs[i].NextDouble(); });")]
    [TestCase("Parallel.For(0, n, i => { x[i] = map.TryGetValue(i, out var v) ? v : 0; });")]
    [TestCase("for (var i = 0; i < n; i++) { list.Add(rng.NextDouble()); }")]
    [TestCase("for (var t = 0; t < 4; t++) { var own = new Random(t); var k = t; tasks.Add(Task.Run(() => { x[k] = own.NextDouble(); })); }")]
    [TestCase("var twister = new MathNet.Numerics.Random.MersenneTwister(1); Parallel.For(0, n, i => { x[i] = twister.NextDouble(); });")]
    public void Object_of_each_thread_is_left_alone(string body)
        => Verify.Silent<SharedInParallel>(Method(body));

    private static string Method(string body) => $$"""
        public class C
        {
            private readonly Random _rng = new(1);

            public double M(double[] x, List<double> list, Dictionary<double, double> map, Random rng, int n)
            {
                var text = new System.Text.StringBuilder();
                var tasks = new List<Task>();
                var perThread = new ThreadLocal<Random>(() => new Random(1));
                {{body}}
                return x[0] + text.Length + tasks.Count + _rng.Next() + perThread.Value!.Next();
            }

            private static double Draw(Random random) => random.NextDouble();
        }
        """;
}
