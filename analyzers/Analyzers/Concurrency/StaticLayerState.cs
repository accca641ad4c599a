using System.Collections.Concurrent;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Concurrency;

/// <summary>GRAD0603: what one layer remembers stands in a variable that all layers have in common.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticLayerState() : GradusAnalyzer(Descriptors.StaticLayerState)
{
    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterSymbolStartAction(
            type =>
            {
                var writes = new ConcurrentQueue<StaticWrite>();
                type.RegisterOperationBlockAction(block => Collect(block, kit.Roles, writes));
                type.RegisterSymbolEndAction(end => Report(end, writes));
            },
            SymbolKind.NamedType);

    private static void Collect(
        OperationBlockAnalysisContext context, RoleResolver roles, ConcurrentQueue<StaticWrite> writes)
    {
        if (context.OwningSymbol is IMethodSymbol method && IsOfLayer(method, roles) is { } isGuess)
        {
            foreach (var write in StaticWrite.In(context.OperationBlocks, method, isGuess))
            {
                writes.Enqueue(write);
            }
        }
    }

    /// <summary>Whether the role is a guess where the method belongs to a layer, or null where it does not.</summary>
    private static bool? IsOfLayer(IMethodSymbol method, RoleResolver roles)
    {
        var role = roles.RoleOf(method);
        if (role.Role != MethodRole.None)
        {
            return role.IsGuess;
        }

        return method is { MethodKind: MethodKind.Constructor, IsStatic: false } ? false : null;
    }

    private static void Report(SymbolAnalysisContext context, IEnumerable<StaticWrite> writes)
    {
        foreach (var group in writes.GroupBy(write => write.Variable, SymbolEqualityComparer.Default))
        {
            var first = group.OrderBy(write => write.IsGuess)
                .ThenBy(write => write.Place.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(write => write.Place.SpanStart).First();
            var variable = first.Variable;
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.StaticLayerState,
                variable.Locations[0],
                first.IsGuess ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                group.Select(write => write.Place.GetLocation()),
                properties: null,
                variable.Name,
                first.Method.MethodKind == MethodKind.Constructor ? "the constructor" : first.Method.Name,
                variable.ContainingType.IsStatic
                    ? "return what is needed later, and take it as an argument"
                    : "make it an instance field"));
        }
    }
}
