using System.Collections.Concurrent;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// Summaries of methods that stand in the same file as their caller. Others are taken to write nothing.
/// </summary>
internal sealed class HelperSummaries
{
    private const int MaxDepth = 3;

    private readonly ConcurrentDictionary<(ISymbol Method, int Depth), HelperSummary> _known =
        new(KeyComparer.Instance);

    public HelperSummary Of(IMethodSymbol method, SemanticModel? model, int depth, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        if (model is null || depth >= MaxDepth || method.DeclaringSyntaxReferences.IsEmpty
            || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation))
        {
            return HelperSummary.Unknown;
        }

        return _known.GetOrAdd((method, depth), _ => Summarize(method, model, depth, cancellation));
    }

    private HelperSummary Summarize(
        IMethodSymbol method, SemanticModel model, int depth, CancellationToken cancellation)
    {
        var declaration = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences
            .FirstOrDefault(reference => reference.SyntaxTree == model.SyntaxTree)?.GetSyntax(cancellation);
        var operation = declaration is null ? null : model.GetOperation(declaration, cancellation);
        if (operation is not IMethodBodyOperation { Parent: null } body || Nesting.IsTooDeep([body]))
        {
            return HelperSummary.Unknown;
        }

        var result = new AliasFlow(this, model, cancellation, depth + 1)
            .Analyze(ControlFlowGraph.Create(body, cancellation), method);
        var written = result.Writes.Aggregate(Origins.None, (all, write) => all.Union(write.Origins));
        return new HelperSummary(written, result.Returned);
    }
}
