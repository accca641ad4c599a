using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class IntegerDivisionTests
{
    [TestCase("double s = [|1 / n|]; return s;")]
    [TestCase("return [|k / n|];")]
    [TestCase("return (double)([|k / n|]);")]
    [TestCase("return (float)([|k / n|]);")]
    [TestCase("return x * ([|1 / n|]);")]
    [TestCase("return [|1 / n|] * x;")]
    [TestCase("return Math.Sqrt([|6 / (k + n)|]);")]
    [TestCase("x *= [|1 / n|]; return x;")]
    [TestCase("var values = new double[] { 1, [|k / n|] }; return values[1];")]
    [TestCase("int sum = 0; for (var i = 0; i < n; i++) { sum += i; } return [|sum / n|];")]
    [TestCase("long sum = k; return [|sum / n|];")]
    [TestCase("const double third = [|1 / 3|]; return third;")]
    [TestCase("double mean(int total) => [|total / n|]; return mean(k);")]
    [TestCase("var scale = [|1 / n|]; return x * scale;")]
    [TestCase("var mean = [|k / n|]; return x - mean;")]
    [TestCase("return Math.Ceiling((double)([|k / n|]));")]
    [TestCase("Func<int, double> f = i => [|i / n|]; return f(k);")]
    [TestCase("return (Matrix<double>.Build.Dense(2, 2) * ([|1 / n|]))[0, 0];")]
    [TestCase("return (double)(decimal)([|k / n|]);")]
    [TestCase("return n > 0 ? [|k / n|] : 0.0;")]
    [TestCase("System.Numerics.Complex c = [|k / n|]; return c.Real;")]
    public void Quotient_of_integers_that_becomes_floating_is_found(string body)
        => Verify.Finds<IntegerDivision>(Method(body));

    [TestCase("return 1.0 / n;")]
    [TestCase("return (double)k / n;")]
    [TestCase("return k / (double)n;")]
    [TestCase("return x * 1 / n;")]
    [TestCase("return x / 2;")]
    [TestCase("double exact = 10 / 2; return exact;")]
    [TestCase("int half = n / 2; return half * x;")]
    [TestCase("var half = n / 2; return x * half;")]
    [TestCase("var a = new double[10]; return a[n / 2];")]
    [TestCase("for (var i = 0; i < n / 2; i++) { x += i; } return x;")]
    [TestCase("return Math.Pow(10000, 2 * (k / 2) / (double)n);")]
    [TestCase("double row = k / n; double column = k % n; return row * column;")]
    [TestCase("return Math.Max(k / 2, 1) * x;")]
    [TestCase("var pool = new double[n / 2, k / 2]; return pool.Length;")]
    [TestCase("long middle = (k + n) / 2; return middle > 3 ? x : 0;")]
    [TestCase("Console.WriteLine($\"{k / n}\"); return x;")]
    [TestCase("var width = n / 2; Console.WriteLine(width); double w = width; return w;")]
    [TestCase("return TimeSpan.FromTicks(k / n).TotalSeconds;")]
    [TestCase("decimal m = 7m / n; return (double)m;")]
    [TestCase("n /= 2; return n;")]
    public void Division_that_loses_nothing_unmeant_is_left_alone(string body)
        => Verify.Silent<IntegerDivision>(Method(body));

    [Test]
    public void Field_initializer_is_looked_at()
        => Verify.Finds<IntegerDivision>("public static class C { public static readonly double Third = [|1 / 3|]; }");

    [Test]
    public void Step_decay_is_information_only()
    {
        var compilation =
            LearnerProject.Compilation(Method("return x * Math.Pow(0.5, k / n) + Math.Floor((double)(k / n));"));
        Assert.That(
            Verify.Findings(compilation, new IntegerDivision()).Select(finding => finding.Severity),
            Is.EqualTo(new[] { Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
                Microsoft.CodeAnalysis.DiagnosticSeverity.Info }));
    }

    [TestCase("return 1 / n;", "write '1.0 / n'")]
    [TestCase("return k / 2;", "write 'k / 2.0'")]
    [TestCase("return k / n;", "write '(double)k / n'")]
    [TestCase("return (k + 1) / n;", "write '(double)(k + 1) / n'")]
    [TestCase("float f = 1 / n; return f;", "write '1f / n'")]
    public void Message_shows_what_to_write(string body, string remedy)
    {
        var finding = Verify.Findings(LearnerProject.Compilation(Method(body)), new IntegerDivision()).Single();
        Assert.That(finding.GetMessage(), Does.EndWith(remedy));
    }

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double M(int k, int n, double x)
            {
                {{body}}
            }
        }
        """;
}
