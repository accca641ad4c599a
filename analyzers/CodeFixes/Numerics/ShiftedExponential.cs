using Gradus.Analyzers.Numerics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Numerics;

internal static class ShiftedExponential
{
    /// <summary>Subtracts the variable from what the exponential is taken of.</summary>
    public static TextChange Change(Exponential exponential, string maximum) => exponential.Site switch
    {
        IMethodReferenceOperation function
            => TextFix.Replace(function.Syntax, Lambda(function.Syntax.ToString(), function, maximum)),
        IInvocationOperation { Instance: { } receiver }
            => TextFix.Replace(receiver.Syntax, $"({receiver.Syntax} - {maximum})"),
        _ => new TextChange(new TextSpan(exponential.Argument.Syntax.Span.End, 0), $" - {maximum}"),
    };

    private static string Lambda(string function, IMethodReferenceOperation site, string maximum)
    {
        var scope = site.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var value = scope is null ? "v" : FreeName.In(scope, "v");
        return $"{value} => {function}({value} - {maximum})";
    }
}
