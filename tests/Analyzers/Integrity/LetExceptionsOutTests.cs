using Gradus.Analyzers.Integrity;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Integrity;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Integrity;

public sealed class LetExceptionsOutTests
{
    [TestCase("try { return x * w; } catch { return x; }", "return x * w;")]
    [TestCase(
        "try¶{¶    var y = x * w;¶    if (y.RowCount > 1)¶    {¶        return y;¶    }¶}¶catch (Exception)¶{¶}¶¶return x;",
        "var y = x * w;¶if (y.RowCount > 1)¶{¶    return y;¶}¶¶return x;")]
    [TestCase(
        "try { return x * w; } catch (ArgumentException) { return x; } catch (Exception) { return w; }",
        "try { return x * w; } catch (ArgumentException) { return x; }")]
    [TestCase(
        "try { return x * w; } catch { return x; } finally { x.Clone(); }",
            "try { return x * w; } finally { x.Clone(); }")]
    public void Catch_goes(string before, string after)
        => VerifyFix.All<ExceptionSwallowed, LetExceptionsOut>(Layer(before), Layer(after));

    [TestCase("try { var y = x * w; return y; } catch { var y = x; return y; }")]
    [TestCase("if (w.RowCount > 1) try { return x * w; } catch { return x; } return w;")]
    public void Fix_that_would_not_compile_is_not_offered(string body)
        => VerifyFix.None<ExceptionSwallowed, LetExceptionsOut>(Layer(body));

    private static string Layer(string body) => $$"""
        public static class Layer
        {
            [Forward]
            public static Matrix<double> Forward(Matrix<double> x, Matrix<double> w)
            {
                {{body.Replace("¶", "\n        ").Replace("        \n", "\n")}}
            }
        }
        """;
}
