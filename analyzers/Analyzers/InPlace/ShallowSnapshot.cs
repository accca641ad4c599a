using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.InPlace;

/// <summary>
/// GRAD0007: a copy of a collection of buffers shares the buffers with the original, and one of the two writes to them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShallowSnapshot() : MethodBodyRule(Descriptors.ShallowSnapshot)
{
    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        DeepWrites? writes = null;
        foreach (var copy in body.Operations.Select(ShallowCopy.Of).OfType<ShallowCopy>())
        {
            writes ??= new DeepWrites(body);
            if (IsWritten(copy.Destination, writes) || IsWritten(copy.Source, writes))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.ShallowSnapshot,
                    copy.Expression.Syntax.GetLocation(),
                    copy.Text,
                    $"{BufferTypes.Noun(copy.Shared)} objects",
                    copy.Source?.Name ?? "the original"));
            }
        }
    }

    private static bool IsWritten(ISymbol? variable, DeepWrites writes)
        => variable is not null && writes.Contain(variable);
}
