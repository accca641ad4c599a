using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Randomness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Randomness;

public sealed class EvaluateOnceTests
{
    [TestCase(
        "var mask = x.Select(_ => rng.NextDouble()); return mask.Sum() * mask.First();",
        "var mask = x.Select(_ => rng.NextDouble()).ToArray(); return mask.Sum() * mask.First();")]
    [TestCase(
        "IEnumerable<double> old = x.Where(v => v > 0); x[0] = 1; return old.Sum();",
        "IEnumerable<double> old = x.Where(v => v > 0).ToArray(); x[0] = 1; return old.Sum();")]
    [TestCase(
        "var a = x.OrderBy(_ => rng.Next()); var b = x.Select(_ => rng.Next()); return a.First() + a.Last() + b.Sum() + b.Max();",
        "var a = x.OrderBy(_ => rng.Next()).ToArray(); var b = x.Select(_ => rng.Next()).ToArray(); return a.First() + a.Last() + b.Sum() + b.Max();")]
    public void Query_is_evaluated_where_it_is_defined(string before, string after)
        => VerifyFix.All<DeferredQueryReevaluated, EvaluateOnce>(Method(before), Method(after));

    [Test]
    public void Query_whose_order_must_stay_open_is_not_changed()
        => VerifyFix.None<DeferredQueryReevaluated, EvaluateOnce>(
            Method("IOrderedEnumerable<double> a = x.OrderBy(_ => rng.Next()); return a.First() + a.Last();"));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double M(double[] x, Random rng)
            {
                {{body}}
            }
        }
        """;
}
