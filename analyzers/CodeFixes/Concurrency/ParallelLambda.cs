using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Concurrency;

/// <summary>The body of a <c>Parallel.For</c> or <c>Parallel.ForEach</c> that has one parameter.</summary>
/// <param name="Lambda">The body.</param>
/// <param name="Parameter">What tells the turns apart.</param>
/// <param name="Call">The loop.</param>
internal sealed record ParallelLambda(
    LambdaExpressionSyntax Lambda, ParameterSyntax Parameter, InvocationExpressionSyntax Call)
{
    public static ParallelLambda? Around(SyntaxNode place, SemanticModel model)
    {
        var lambda = place.FirstAncestorOrSelf<LambdaExpressionSyntax>();
        var parameter = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0],
            _ => null,
        };
        return parameter is not null
            && lambda?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType: { Name: "Parallel" } type }
            && type.IsIn("System", "Threading", "Tasks")
                ? new ParallelLambda(lambda, parameter, call)
                : null;
    }
}
