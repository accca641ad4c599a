using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class OverflowingLogisticTests
{
    [TestCase("return [|Math.Exp(x) / (1 + Math.Exp(x))|];")]
    [TestCase("return [|Math.Exp(x) / (Math.Exp(x) + 1.0)|];")]
    [TestCase("var e = Math.Exp(x); return [|e / (1 + e)|];")]
    [TestCase("double e = Math.Exp(x); double s = [|e / (e + 1)|]; return s * (1 - s);")]
    [TestCase("return [|Math.Exp(2 * x) / (1 + Math.Exp(2 * x))|];")]
    [TestCase("var f = (float)x; return [|MathF.Exp(f) / (1f + MathF.Exp(f))|];")]
    [TestCase("return [|Math.Log(1 + Math.Exp(x))|];")]
    [TestCase("return [|Math.Log(Math.Exp(-x) + 1)|];")]
    [TestCase("var e = Math.Exp(x); return [|Math.Log(1.0 + e)|];")]
    [TestCase("return [|double.LogP1(Math.Exp(x))|];")]
    [TestCase("return [|(Math.Exp(x) - Math.Exp(-x)) / (Math.Exp(x) + Math.Exp(-x))|];")]
    [TestCase(
        "var (a, b) = (1.0, 2.0); double p = Math.Exp(x), m = Math.Exp(-x); return a + b * ([|(p - m) / (p + m)|]);")]
    [TestCase("return [|(Math.Exp(2 * x) - 1) / (Math.Exp(2 * x) + 1)|];")]
    [TestCase("return v.Map(z => [|Math.Exp(z) / (1 + Math.Exp(z))|])[0];")]
    [TestCase("var e = v.PointwiseExp(); return ([|e / (1 + e)|])[0];")]
    [TestCase("double F(double z) => [|Math.Exp(z) / (1 + Math.Exp(z))|]; return F(x);")]
    public void Form_that_overflows_is_found(string body) => Verify.Finds<OverflowingLogistic>(Method(body));

    [TestCase("return 1 / (1 + Math.Exp(-x));")]
    [TestCase("return 1.0 / (1.0 + Math.Exp(x));")]
    [TestCase("return x >= 0 ? 1 / (1 + Math.Exp(-x)) : Math.Exp(x) / (1 + Math.Exp(x));")]
    [TestCase("if (x < 0) { var e = Math.Exp(x); return e / (1 + e); } return 1 / (1 + Math.Exp(-x));")]
    [TestCase("if (x > 30) { return x; } return Math.Log(1 + Math.Exp(x));")]
    [TestCase("return Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));")]
    [TestCase("return Math.Log(1 + Math.Exp(-x * x));")]
    [TestCase("return Math.Log(1 + x);")]
    [TestCase("return Math.Exp(x) / (2 + Math.Exp(x));")]
    [TestCase("return Math.Exp(x) / (1 + Math.Exp(x - 1));")]
    [TestCase("return Math.Exp(Math.Min(x, 0)) / (1 + Math.Exp(Math.Min(x, 0)));")]
    [TestCase("return Math.Tanh(x) + Math.Log(1 + Math.Exp(Math.Tanh(x)));")]
    [TestCase("return x switch { < 0 => Math.Exp(x) / (1 + Math.Exp(x)), _ => 1 / (1 + Math.Exp(-x)) };")]
    [TestCase("return (Math.Exp(x) - Math.Exp(-x)) / 2;")]
    public void Form_that_saturates_is_left_alone(string body) => Verify.Silent<OverflowingLogistic>(Method(body));

    [TestCase("return Math.Exp(x) / (1 + Math.Exp(x));", "write '1 / (1 + Math.Exp(-x))'")]
    [TestCase("return Math.Log(1 + Math.Exp(x));", "write 'Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)))'")]
    public void Message_shows_what_to_write(string body, string remedy)
    {
        var finding = Verify.Findings(LearnerProject.Compilation(Method(body)), new OverflowingLogistic()).Single();
        Assert.That(finding.GetMessage(), Does.EndWith(remedy));
    }

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double M(double x, Vector<double> v)
            {
                {{body}}
            }
        }
        """;
}
