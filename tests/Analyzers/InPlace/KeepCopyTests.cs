using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Recurrent;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.InPlace;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class KeepCopyTests
{
    [TestCase("double[]", "_out[0] = 1; return _out;", "_out[0] = 1; return (double[])_out.Clone();")]
    [TestCase("double[]", "_out[0] = 1; return this._out;", "_out[0] = 1; return (double[])this._out.Clone();")]
    [TestCase("Matrix<double>", "_m.Clear(); return _m;", "_m.Clear(); return _m.Clone();")]
    public void Copy_is_returned(string type, string before, string after)
        => VerifyFix.All<InternalBufferReturned, KeepCopy>(Layer(type, before), Layer(type, after));

    [Test]
    public void Copies_are_stored()
        => VerifyFix.All<SameStateStored, KeepCopy>(
            Loop("h[0] += 1; hs[t] = h; v.MapInplace(Math.Tanh); vs.Add(v);"),
            Loop("h[0] += 1; hs[t] = (double[])h.Clone(); v.MapInplace(Math.Tanh); vs.Add(v.Clone());"));

    [Test]
    public void Tuple_has_no_fix()
        => VerifyFix.None<SameStateStored, KeepCopy>(Loop("h[0] += 1; pairs.Add((h, t));"));

    private static string Layer(string type, string body) => $$"""
        public sealed class Layer
        {
            private readonly double[] _out = new double[3];
            private readonly Matrix<double> _m = Matrix<double>.Build.Dense(2, 2);

            public {{type}} Run()
            {
                {{body}}
            }

            public double Sum() => _out[0] + _m[0, 0];
        }
        """;

    private static string Loop(string body) => $$"""
        public static class Rnn
        {
            public static object Run(double[] h, Vector<double> v)
            {
                var (hs, vs, pairs) = (new double[5][], new List<Vector<double>>(), new List<(double[] H, int T)>());
                for (var t = 0; t < 5; t++)
                {
                    {{body}}
                }

                return (hs, vs, pairs);
            }
        }
        """;
}
