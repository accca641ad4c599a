using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Gradient;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class ClearAccumulatorTests
{
    [TestCase("_dw[0] += d[0];", "Array.Clear(_dw);\n        _dw[0] += d[0];")]
    [TestCase("_db += d[0];", "_db = 0;\n        _db += d[0];")]
    [TestCase("_gradW += _gradW * d[0];", "_gradW.Clear();\n        _gradW += _gradW * d[0];")]
    [TestCase(
        "_db += d[0]; _dw[1] += d[1];",
        "_db = 0;\n        Array.Clear(_dw);\n        _db += d[0]; _dw[1] += d[1];")]
    [TestCase("\n        this._dw[0] += d[0];", "\n        Array.Clear(this._dw);\n        this._dw[0] += d[0];")]
    public void Sum_is_set_back_first(string before, string after)
        => VerifyFix.All<AccumulatorNeverReset, ClearAccumulator>(Layer(before), Layer(after));

    [Test]
    public void Rows_are_left_to_the_learner()
        => VerifyFix.None<AccumulatorNeverReset, ClearAccumulator>(Layer("_dRows[0][0] += d[0];"));

    private static string Layer(string body) => $$"""
        public class Layer
        {
            private double[] _dw = new double[3];
            private double[][] _dRows = [];
            private double _db;
            private Matrix<double> _gradW = Matrix<double>.Build.Dense(2, 2);

            [Backward]
            public double[] Backward(double[] d)
            {
                {{body}}
                return d;
            }
        }
        """;
}
