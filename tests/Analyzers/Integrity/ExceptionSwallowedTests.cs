using Gradus.Analyzers.Integrity;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Integrity;

public sealed class ExceptionSwallowedTests
{
    [TestCase("try { return x * w; } [|catch|] { return x; }")]
    [TestCase("try { return x * w; } [|catch|] (Exception) { return x; }")]
    [TestCase("try { return x * w; } [|catch|] (Exception e) { return x; }")]
    [TestCase("var y = x; try { y = x * w; } [|catch|] (Exception) { } return y;")]
    [TestCase("try { return x * w; } [|catch|] (Exception) { Console.WriteLine(\"bad shape\"); return x; } finally { Console.WriteLine(); }")]
    [TestCase("return x.Map(v => { try { return 1 / v; } [|catch|] { return 0; } });")]
    [TestCase("return Help(); Matrix<double> Help() { try { return x * w; } [|catch|] { return x; } }")]
    public void Catch_of_everything_in_a_pass_is_found(string body)
        => Verify.Finds<ExceptionSwallowed>(Layer(body));

    [TestCase("try { return x * w; } catch (ArgumentException) { return x; }")]
    [TestCase("try { return x * w; } catch (Exception e) { throw new InvalidOperationException(\"shapes\", e); }")]
    [TestCase("try { return x * w; } catch (Exception) { Console.WriteLine(); throw; }")]
    [TestCase("try { return x * w; } catch (Exception e) { Console.WriteLine(e.Message); return x; }")]
    [TestCase("try { return x * w; } catch (Exception) when (x.RowCount == 0) { return x; }")]
    [TestCase("try { return x * w; } finally { Console.WriteLine(); }")]
    public void Catch_that_says_what_happened_is_left_alone(string body)
        => Verify.Silent<ExceptionSwallowed>(Layer(body));

    [Test]
    public void Other_methods_may_ignore_what_they_like()
        => Verify.Silent<ExceptionSwallowed>("""
            public static class Data
            {
                public static double[] Load(string path)
                {
                    try { return File.ReadAllLines(path).Select(double.Parse).ToArray(); } catch { return []; }
                }
            }
            """);

    [Test]
    public void Private_helper_of_a_pass_is_looked_at()
        => Verify.Finds<ExceptionSwallowed>("""
            public static class Layer
            {
                [Step]
                public static void Step(Matrix<double> w, Matrix<double> g) => Apply(w, g);

                private static void Apply(Matrix<double> w, Matrix<double> g)
                {
                    try { w.Subtract(g, w); } [|catch|] { }
                }
            }
            """);

    [Test]
    public void Names_alone_are_information_only()
    {
        var code = Layer("try { return x * w; } catch { return x; }").Replace("[Forward]", "", StringComparison.Ordinal)
            .Replace("[Backward]", "", StringComparison.Ordinal);
        var finding = Verify.Findings(LearnerProject.Compilation(code), new ExceptionSwallowed()).Single();
        Assert.That(finding.Severity, Is.EqualTo(DiagnosticSeverity.Info));
    }

    private static string Layer(string body) => $$"""
        public static class Layer
        {
            [Forward]
            public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w)
            {
                {{body}}
            }

            [Backward]
            public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x) => dy.Clone();
        }
        """;
}
