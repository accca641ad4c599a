using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers;

/// <summary>A rule that must have seen all methods of a type before it can judge one of them.</summary>
public abstract class TypeRule : GradusAnalyzer
{
    private protected TypeRule(params DiagnosticDescriptor[] descriptors)
        : base(descriptors)
    {
    }

    /// <summary>Looks at one type.</summary>
    private protected abstract void Analyze(TypeBodies type, KitCompilation kit);

    private protected sealed override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterSymbolStartAction(start => Collect(start, kit), SymbolKind.NamedType);

    private void Collect(SymbolStartAnalysisContext context, KitCompilation kit)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return;
        }

        var bodies = new ConcurrentBag<Body>();
        var initializers = new ConcurrentBag<(ISymbol, IOperation)>();
        context.RegisterOperationBlockAction(block =>
        {
            if (!SymbolEqualityComparer.Default.Equals(block.OwningSymbol.ContainingType, type)
                || kit.FactsOf(block.OperationBlocks) is not { } facts)
            {
                return;
            }

            if (block.OwningSymbol is IMethodSymbol method)
            {
                bodies.Add(new Body(method, facts, block.ReportDiagnostic));
            }
            else if (facts.Bodies[0] is ISymbolInitializerOperation { Value: { } value })
            {
                initializers.Add(((block.OwningSymbol as IFieldSymbol)?.AssociatedSymbol ?? block.OwningSymbol, value));
            }
        });
        context.RegisterSymbolEndAction(end =>
        {
            var ordered = bodies
                .OrderBy(body => body.Facts.Bodies[0].Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(body => body.Facts.Bodies[0].Syntax.SpanStart).ToList();
            Analyze(new TypeBodies(
                type, ordered, initializers.ToList(), end.Compilation, end.ReportDiagnostic), kit);
        });
    }
}
