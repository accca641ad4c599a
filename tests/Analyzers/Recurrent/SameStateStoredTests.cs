using Gradus.Analyzers.Recurrent;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Recurrent;

public sealed class SameStateStoredTests
{
    [TestCase("for (var j = 0; j < 3; j++) { h[j] = Math.Tanh(xs[t][j] + h[j]); } hs[t] = [|h|];")]
    [TestCase("hs[t] = [|h|]; h[0] += xs[t][0];")]
    [TestCase("Update(h, xs[t]); list.Add([|h|]);")]
    [TestCase("Update(h, xs[t]); var kept = h; stack.Push([|kept|]);")]
    [TestCase("Update(h, xs[t]); pairs.Add([|(xs[t], h)|]);")]
    [TestCase("Update(h, xs[t]); caches.Add([|new Cache(xs[t], h)|]);")]
    [TestCase("v.MapInplace(Math.Tanh); vectors.Add([|v|]);")]
    [TestCase("tensor += tensor; tensors[t] = [|tensor|];")]
    [TestCase("h[0] = t; byStep[t] = [|h|];")]
    [TestCase("if (t % 2 == 0) { list.Add([|h|]); } Array.Clear(h);")]
    public void Object_that_every_turn_stores_and_overwrites_is_found(string body)
        => Verify.Finds<SameStateStored>(Run(body));

    [TestCase("h = xs[t].Select((x, j) => Math.Tanh(x + h[j])).ToArray(); hs[t] = h;")]
    [TestCase("var next = new double[3]; Update(next, xs[t]); hs[t] = next; h = next;")]
    [TestCase("Update(h, xs[t]); hs[t] = (double[])h.Clone();")]
    [TestCase("Update(h, xs[t]); list.Add(h.ToArray());")]
    [TestCase("hs[t] = new double[3]; Update(h, xs[t]); h.CopyTo(hs[t], 0);")]
    [TestCase("hs[t] = new double[3]; for (var j = 0; j < 3; j++) { hs[t][j] = xs[t][j] + h[j]; } h = hs[t];")]
    [TestCase("v = (v * 2).Map(Math.Tanh); vectors.Add(v);")]
    [TestCase("v += v; vectors.Add(v);")]
    [TestCase("tensor = tensor + tensor; tensors[t] = tensor;")]
    [TestCase("var row = xs[t]; row[0] *= 2; list.Add(row);")]
    [TestCase("Update(h, xs[t]); hs[0] = h;")]
    [TestCase(
        "Update(h, xs[t]); var batch = new List<double[]>(); batch.Add(h); Console.WriteLine(batch.Sum(b => b[0]));")]
    [TestCase("list.Add(h);")]
    public void Object_of_its_own_in_every_turn_is_left_alone(string body)
        => Verify.Silent<SameStateStored>(Run(body));

    [Test]
    public void State_that_is_yielded_is_found()
        => Verify.Finds<SameStateStored>("""
            public static class Rnn
            {
                public static IEnumerable<double[]> Run(double[][] xs)
                {
                    var h = new double[3];
                    foreach (var x in xs)
                    {
                        h[0] = Math.Tanh(x[0] + h[0]);
                        yield return [|h|];
                    }
                }
            }
            """);

    [Test]
    public void Field_that_a_step_overwrites_and_stores_is_found()
        => Verify.Finds<SameStateStored>("""
            public sealed class Cell
            {
                private readonly List<double[]> _states = [];
                private double[] _h = new double[3];
                private double[] _c = new double[3];

                public void Step(double[] x)
                {
                    for (var j = 0; j < 3; j++) { _h[j] = Math.Tanh(x[j] + _h[j]); }
                    _states.Add([|_h|]);
                    _c = new double[3];
                    _c[0] = x[0];
                    _states.Add(_c);
                }

                public void Reset()
                {
                    _states.Clear();
                    Array.Clear(_h);
                    _states.Add(_h);
                }
            }
            """);

    private static string Run(string body) => $$"""
        public static class Rnn
        {
            public sealed record Cache(double[] X, double[] H);

            public static object Run(double[][] xs, Vector<double> v, Tensor<double> tensor, Tensor<double>[] tensors)
            {
                var hs = new double[xs.Length][];
                var (list, stack) = (new List<double[]>(), new Stack<double[]>());
                var (pairs, caches) = (new List<(double[] X, double[] H)>(), new List<Cache>());
                var (vectors, byStep) = (new List<Vector<double>>(), new Dictionary<int, double[]>());
                var h = new double[3];
                for (var t = 0; t < xs.Length; t++)
                {
                    {{body}}
                }

                return (hs, list, stack, pairs, caches, vectors, byStep);
            }

            private static void Update(double[] h, double[] x) => h[0] = Math.Tanh(h[0] + x[0]);
        }
        """;
}
