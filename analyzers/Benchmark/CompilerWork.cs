using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Benchmark;

/// <summary>
/// Asks first for what the compiler makes on demand and keeps for all: operation trees and attributes. Else that time
/// would be charged to whichever rule comes first.
/// </summary>
internal sealed class CompilerWork : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor None = new(
        "BENCH0", "Never reported", "Never reported", "Benchmark", DiagnosticSeverity.Hidden, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [None];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            symbol => _ = symbol.Symbol.GetAttributes(), SymbolKind.Method, SymbolKind.NamedType);
        context.RegisterOperationBlockAction(
            block => _ = block.OperationBlocks.Sum(root => root.DescendantsAndSelf().Count()));
    }
}
