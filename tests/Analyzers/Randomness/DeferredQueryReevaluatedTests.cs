using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Randomness;

public sealed class DeferredQueryReevaluatedTests
{
    [TestCase("var mask = x.Select(_ => rng.NextDouble()); var sum = mask.Sum(); return [|mask|].First() / sum;")]
    [TestCase("IEnumerable<double> mask = x.Select(_ => rng.NextDouble()); var n = mask.Count(); return [|mask|].First() / n;")]
    [TestCase("IEnumerable<double> mask; mask = x.Select(_ => rng.NextDouble()); var n = mask.Max(); return [|mask|].First() / n;")]
    [TestCase("var order = x.OrderBy(_ => rng.Next()); var a = order.ToArray(); var b = [|order|].ToArray(); return a[0] - b[0];")]
    [TestCase("var noise = x.Select(v => v + rng.NextDouble()); for (var e = 0; e < 3; e++) { x[0] += [|noise|].Sum(); } return 0;")]
    [TestCase("var noise = x.Select(_ => Draw()); foreach (var v in noise) { x[0] += v; } return [|noise|].Sum();")]
    [TestCase("var noise = x.Where(_ => rng.NextDouble() < 0.5).Select(v => v * 2); double[] a = [.. noise]; return a[0] + [|noise|].Sum();")]
    [TestCase("var noise = x.Select(_ => rng.NextDouble()); var scaled = noise.Select(v => v * 2); var s = scaled.Sum(); return [|scaled|].First() / s;")]
    [TestCase("var old = x.Select(v => v); x[0] = 5; return [|old|].First();")]
    [TestCase("var g = x.Select(v => 2 * v); for (var i = 0; i < x.Length; i++) { x[i] -= 0.1 * [|g|].ElementAt(i); } return 0;")]
    [TestCase("var scores = y.Select((v, i) => v * x[i]); var a = scores.Sum(); x[1] *= 2; return a - [|scores|].Sum();")]
    [TestCase("var zero = x.Select(v => v * 2); Array.Clear(x); return [|zero|].Sum();")]
    public void Second_evaluation_is_found(string body)
        => Verify.Finds<DeferredQueryReevaluated>(Method(body));

    [TestCase("var mask = x.Select(_ => rng.NextDouble()).ToArray(); var sum = mask.Sum(); return mask[0] / sum;")]
    [TestCase("var mask = x.Select(_ => rng.NextDouble()).ToList(); var sum = mask.Sum(); return mask[0] / sum;")]
    [TestCase("var mask = x.Select(_ => rng.NextDouble()); return mask.Sum();")]
    [TestCase("var noise = x.Select(_ => rng.NextDouble()).ToArray().Select(v => v * 2); var s = noise.Sum(); return noise.First() / s;")]
    [TestCase("var mask = x.Select(_ => rng.NextDouble()); if (x.Length > 3) { return mask.Sum(); } return mask.First();")]
    [TestCase("var mask = x.Select(_ => rng.NextDouble()); return x.Length > 3 ? mask.Sum() : mask.First();")]
    [TestCase("var squares = x.Select(v => v * v); var s = squares.Sum(); return squares.First() / s;")]
    [TestCase("foreach (var v in y) { var noise = x.Select(_ => v + rng.NextDouble()); x[0] += noise.Sum(); } return 0;")]
    [TestCase("var old = x.ToArray(); x[0] = 5; return old[0];")]
    [TestCase("var doubled = x.Select(v => 2 * v); var s = doubled.Sum(); x[0] = s; return s;")]
    [TestCase("var h = x.Select(v => 2 * v); x = y; return h.Sum();")]
    [TestCase("IEnumerable<double> q = x.Select(_ => rng.NextDouble()); q = q.ToArray(); return q.Sum() + q.First();")]
    [TestCase("return given.Sum() + given.First();")]
    [TestCase("var indices = Enumerable.Range(0, 3); return indices.Sum() + indices.First();")]
    [TestCase("var doubled = x.Select(v => 2 * v); foreach (var v in doubled) { x[0] = v; } return 0;")]
    public void Query_that_gives_the_same_again_is_left_alone(string body)
        => Verify.Silent<DeferredQueryReevaluated>(Method(body));

    [Test]
    public void Mask_in_a_field_that_the_backward_pass_runs_again_is_found()
        => Verify.Finds<DeferredQueryReevaluated>("""
            public sealed class Dropout(Random rng, double keep)
            {
                private IEnumerable<double> _mask = [];

                [Forward]
                public double[] Forward(double[] x)
                {
                    _mask = x.Select(_ => rng.NextDouble() < keep ? 1 / keep : 0);
                    return x.Zip(_mask, (v, m) => v * m).ToArray();
                }

                [Backward]
                public double[] Backward(double[] dy) => dy.Zip([|_mask|], (g, m) => g * m).ToArray();
            }
            """);

    [Test]
    public void Mask_in_a_field_that_is_an_array_is_left_alone()
        => Verify.Silent<DeferredQueryReevaluated>("""
            public sealed class Dropout(Random rng, double keep)
            {
                private double[] _mask = [];

                [Forward]
                public double[] Forward(double[] x)
                {
                    _mask = x.Select(_ => rng.NextDouble() < keep ? 1 / keep : 0).ToArray();
                    return x.Zip(_mask, (v, m) => v * m).ToArray();
                }

                [Backward]
                public double[] Backward(double[] dy) => dy.Zip(_mask, (g, m) => g * m).ToArray();
            }
            """);

    [Test]
    public void Message_says_what_the_query_will_do()
    {
        var finding = Verify.Findings(
            LearnerProject.Compilation(Method("var old = x.Select(v => v); x[0] = 5; return old.First();")),
            new DeferredQueryReevaluated()).Single();
        Assert.That(finding.GetMessage(), Does.Contain("'old'").And.Contains("see the changed 'x'")
            .And.EndsWith("'.ToArray()'"));
    }

    private static string Method(string body) => $$"""
        public static class C
        {
            private static readonly Random Source = new(1);

            public static double M(double[] x, double[] y, Random rng, IEnumerable<double> given)
            {
                {{body}}
            }

            private static double Draw() => Source.NextDouble();
        }
        """;
}
