using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers;

/// <summary>A rule that looks at one method body at a time, by way of facts that all such rules share.</summary>
public abstract class BodyRule : GradusAnalyzer
{
    private protected BodyRule(params DiagnosticDescriptor[] descriptors)
        : base(descriptors)
    {
    }

    /// <summary>Looks at one method.</summary>
    private protected abstract void Analyze(Body body, KitCompilation kit);

    private protected sealed override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is IMethodSymbol method && kit.FactsOf(block.OperationBlocks) is { } facts)
            {
                Analyze(new Body(method, facts, block.ReportDiagnostic), kit);
            }
        });
}
