using Gradus.Analyzers.Concurrency;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Concurrency;

public sealed class ParallelAccumulationTests
{
    [TestCase("Parallel.For(0, n, i => { [|sum|] += x[i]; });")]
    [TestCase("Parallel.For(0, n, i => [|sum|] += x[i]);")]
    [TestCase("Parallel.ForEach(x, v => { [|sum|] = sum + v; });")]
    [TestCase("Parallel.For(0, n, i => { for (var j = 0; j < dw.Length; j++) { [|dw[j]|] += rows[i][j]; } });")]
    [TestCase("Parallel.For(0, n, i => { [|count|]++; });")]
    [TestCase("Parallel.For(0, n, i => { [|_total|] += x[i]; });")]
    [TestCase("Parallel.For(0, n, i => { [|m[0, 0]|] += x[i]; });")]
    [TestCase("Parallel.For(0, n, i => { var g = m * x[i]; [|m2|] += g; });")]
    [TestCase("Parallel.For(0, n, i => { var g = m * x[i]; m2.Add(g, [|m2|]); });")]
    [TestCase("Parallel.For(0, n, i => { if (x[i] > best) { [|best|] = x[i]; } });")]
    [TestCase("Parallel.For(0, n, i => { [|best|] = Math.Max(best, x[i]); });")]
    [TestCase("Parallel.ForEach(rows, row => { var all = dw; [|all[0]|] += row[0]; });")]
    [TestCase("Parallel.ForEach(rows, row => { foreach (var other in rows) { [|other[0]|] += row[0]; } });")]
    [TestCase("Parallel.For(0, n, Body); void Body(int i) { [|sum|] += x[i]; }")]
    [TestCase("for (var t = 0; t < 4; t++) { var k = t; tasks.Add(Task.Run(() => { [|sum|] += x[k]; })); }")]
    [TestCase("tasks.AddRange(Enumerable.Range(0, 4).Select(t => Task.Run(() => { [|sum|] += x[t]; })));")]
    [TestCase("x.AsParallel().ForAll(v => [|sum|] += v);")]
    [TestCase("Parallel.For(0, n, () => 0.0, (i, _, local) => local + x[i], local => [|sum|] += local);")]
    [TestCase("Parallel.For(0, n, i => { [|cells[0].Error|] += x[i]; });")]
    public void Sum_of_several_threads_is_found(string body)
        => Verify.Finds<ParallelAccumulation>(Method(body));

    [TestCase("Parallel.For(0, n, i => { x[i] += 1; });")]
    [TestCase("Parallel.For(0, n, i => { var local = 0.0; foreach (var v in rows[i]) { local += v; } x[i] = local; });")]
    [TestCase("Parallel.For(0, n, i => { var row = rows[i]; for (var j = 0; j < row.Length; j++) { row[j] += 1; } });")]
    [TestCase("Parallel.For(0, n, i => { lock (Gate) { sum += x[i]; } });")]
    [TestCase("Parallel.For(0, n, i => Interlocked.Increment(ref count));")]
    [TestCase("Parallel.For(0, n, () => 0.0, (i, _, local) => { local += x[i]; return local; }, local => { lock (Gate) { sum += local; } });")]
    [TestCase("Parallel.For(0, n, i => { Monitor.Enter(Gate); try { sum += x[i]; } finally { Monitor.Exit(Gate); } });")]
    [TestCase("Parallel.ForEach(cells, cell => { cell.Error *= 0.5; });")]
    [TestCase("Parallel.For(0, n, i => { for (var j = 0; j < n; j++) { m[i, j] += x[j]; } });")]
    [TestCase("Parallel.For(0, 4, t => { for (var j = t; j < n; j += 4) { x[j] += 1; } });")]
    [TestCase("Parallel.For(0, 4, t => { for (var j = 0; j < n; j++) { partial[t] += x[j]; } });")]
    [TestCase("for (var i = 0; i < n; i++) { sum += x[i]; }")]
    [TestCase("for (var t = 0; t < 4; t++) { var k = t; tasks.Add(Task.Run(() => { partial[k] += x[k]; })); }")]
    [TestCase("foreach (var row in rows) { tasks.Add(Task.Run(() => { row[0] += 1; })); }")]
    [TestCase("Parallel.For(0, n, i => { done = true; });")]
    [TestCase("Parallel.For(0, n, i => { m2.SetRow(i, x); });")]
    [TestCase("sum = x.AsParallel().Sum(v => v * v);")]
    [TestCase("sum = x.AsParallel().Aggregate(0.0, (total, v) => total + v);")]
    [TestCase("Parallel.For(0, n, i => { perThread.Value += x[i]; });")]
    [TestCase("Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(0, n), range => { for (var i = range.Item1; i < range.Item2; i++) { x[i] += 1; } });")]
    [TestCase("var once = Task.Run(() => { sum += x[0]; }); once.Wait();")]
    public void Sum_of_one_thread_is_left_alone(string body)
        => Verify.Silent<ParallelAccumulation>(Method(body));

    [Test]
    public void Method_that_is_handed_over_is_looked_at()
        => Verify.Finds<ParallelAccumulation>("""
            public class C(double[] data)
            {
                private double _total;

                public double Sum()
                {
                    Parallel.For(0, data.Length, Add);
                    return _total;
                }

                private void Add(int i) => [|_total|] += data[i];
            }
            """);

    private static string Method(string body) => $$"""
        public sealed class Cell
        {
            public double Error { get; set; }
        }

        public class C
        {
            private static readonly object Gate = new();
            private double _total;

            public double M(
                double[] x, double[][] rows, double[] dw, double[] partial, Matrix<double> m, Matrix<double> m2, Cell[] cells, int n)
            {
                double sum = 0, best = 0;
                int count = 0;
                bool done = false;
                var tasks = new List<Task>();
                var perThread = new ThreadLocal<double>();
                {{body}}
                return sum + best + count + _total + (done ? 1 : 0) + tasks.Count + m2[0, 0] + perThread.Value;
            }
        }
        """;
}
