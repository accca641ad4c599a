using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers;

/// <summary>A rule that looks at one method body at a time, with what the rules know of it together.</summary>
public abstract class MethodBodyRule : GradusAnalyzer
{
    private protected MethodBodyRule(params DiagnosticDescriptor[] descriptors)
        : base(descriptors)
    {
    }

    private protected sealed override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationBlockAction(block =>
        {
            if (kit.BodyOf(block) is { } body)
            {
                Analyze(block, body, kit);
            }
        });

    /// <summary>Reports what is wrong in one method body.</summary>
    private protected abstract void Analyze(OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit);
}
