using Gradus.Analyzers.Tests.Harness;
using Gradus.Analyzers.Training;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Training;

public sealed class BiasCorrectionAtZeroTests
{
    [TestCase("var c = m / ([|1 - Math.Pow(0.9, _t)|]); _t++; return c;")]
    [TestCase("var c = [|1 - Math.Pow(0.9, _t)|]; var d = m / c; _t += 1; return d;")]
    [TestCase("var c = m / (Math.Sqrt([|1.0 - Math.Pow(0.999, _t)|])); _t++; return c;")]
    [TestCase("m /= [|1 - Math.Pow(0.9, _t)|]; ++_t; return m;")]
    [TestCase("var c = (float)m / ([|1 - MathF.Pow(0.9f, _t)|]); _t++; return c;")]
    [TestCase("for (int t = 0; t < 9; t++) { m += m / ([|1 - Math.Pow(0.9, t)|]); } return m;")]
    [TestCase("int t = 0; while (m < 9) { m += m / ([|1 - Math.Pow(0.9, t)|]); t++; } return m;")]
    [TestCase("double Next() { var c = m / ([|1 - Math.Pow(0.9, _t)|]); _t++; return c; } return Next();")]
    [TestCase("var c = Matrix<double>.Build.Dense(2, 2).Divide([|1 - Math.Pow(0.9, _t)|]); _t++; return c[0, 0];")]
    public void Correction_while_the_counter_is_zero_is_found(string body)
        => Verify.Finds<BiasCorrectionAtZero>(Optimizer(body));

    [TestCase("_t++; return m / (1 - Math.Pow(0.9, _t));")]
    [TestCase("return m / (1 - Math.Pow(0.9, ++_t));")]
    [TestCase("var c = m / (1 - Math.Pow(0.9, _t + 1)); _t++; return c;")]
    [TestCase("var c = m / (1 - Math.Pow(0.9, _one)); _one++; return c;")]
    [TestCase("return m / (1 - Math.Pow(0.9, step));")]
    [TestCase("for (int t = 1; t < 9; t++) { m += m / (1 - Math.Pow(0.9, t)); } return m;")]
    [TestCase("int t = 0; while (m < 9) { t++; m += m / (1 - Math.Pow(0.9, t)); } return m;")]
    [TestCase("var c = m * (1 - Math.Pow(0.9, _t)); _t++; return c;")]
    [TestCase("var rate = Math.Pow(0.5, _t); _t++; return m * rate;")]
    [TestCase("return m / (1 - Math.Pow(0.9, _t));")]
    public void Correction_that_is_right_is_left_alone(string body)
        => Verify.Silent<BiasCorrectionAtZero>(Optimizer(body));

    [Test]
    public void Counter_that_a_constructor_sets_is_left_alone()
        => Verify.Silent<BiasCorrectionAtZero>("""
            public class Adam
            {
                private int _t;

                public Adam() => _t = 1;

                public double Step(double m) { var c = m / (1 - Math.Pow(0.9, _t)); _t++; return c; }
            }
            """);

    private static string Optimizer(string body) => $$"""
        public class Adam
        {
            private int _t;
            private int _one = 1;

            public double Step(double m, int step)
            {
                {{body}}
            }

            public int Steps => _t + _one;
        }
        """;
}
