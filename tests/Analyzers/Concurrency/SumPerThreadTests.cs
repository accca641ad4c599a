using Gradus.Analyzers.Concurrency;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Concurrency;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Concurrency;

public sealed class SumPerThreadTests
{
    [TestCase(
        "Parallel.For(0, n, i => { sum += x[i]; });",
        "var sumGate = new object();¶Parallel.For(0, n, () => 0.0, (i, _, local) => { local += x[i]; return local; }, "
            + "local => { lock (sumGate) { sum += local; } });")]
    [TestCase(
        "Parallel.For(0, n, i => sum += x[i] - 1);",
        "var sumGate = new object();¶Parallel.For(0, n, () => 0.0, (i, _, local) => local + (x[i] - 1), "
            + "local => { lock (sumGate) { sum += local; } });")]
    [TestCase(
        "Parallel.ForEach(x, (v) => { if (v > 0) { count += 1; } });",
        "var countGate = new object();¶Parallel.ForEach(x, () => 0, (v, _, local) => { if (v > 0) { local += 1; } return local; }, "
            + "local => { lock (countGate) { count += local; } });")]
    public void Every_thread_adds_up_its_own(string before, string after)
        => VerifyFix.All<ParallelAccumulation, SumPerThread>(Method(before), Method(after));

    [TestCase("Parallel.For(0, n, i => { sum += x[i]; x[i] = sum; });")]
    [TestCase("Parallel.For(0, n, i => { if (x[i] < 0) { return; } sum += x[i]; });")]
    [TestCase("Parallel.For(0, n, i => { sum -= x[i]; });")]
    [TestCase("Parallel.For(0, n, i => { x[0] += x[i]; });")]
    [TestCase("x.AsParallel().ForAll(v => sum += v);")]
    [TestCase("Parallel.For(0, n, i => { sum += x[i]; }); Parallel.For(0, n, i => { sum += x[i]; });")]
    public void Anything_but_a_plain_sum_is_not_changed(string body)
        => VerifyFix.None<ParallelAccumulation, SumPerThread>(Method(body));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double M(double[] x, int n)
            {
                var (sum, count) = (0.0, 0);
                {{body.Replace("¶", Environment.NewLine + "        ")}}
                return sum / count;
            }
        }
        """;
}
