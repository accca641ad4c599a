using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Concurrency;

/// <summary>GRAD0601: several threads read, add and write back the same place, and lose what came between.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParallelAccumulation() : ParallelRule(Descriptors.ParallelAccumulation)
{
    private protected override Diagnostic? Find(IOperation operation, ParallelBody body, SharedState state)
        => Accumulation.TargetOf(operation, body) is { } target && state.IsShared(target)
            ? Diagnostic.Create(
                Descriptors.ParallelAccumulation, target.Syntax.GetLocation(), Excerpt.Of(target.Syntax), body.Unit)
            : null;
}
