using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Integrity;

/// <summary>GRAD0704: a layer's method catches whatever goes wrong and goes on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExceptionSwallowed() : GradusAnalyzer(Descriptors.ExceptionSwallowed)
{
    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationAction(operation => Analyze(operation, kit.Roles), OperationKind.CatchClause);

    private static void Analyze(OperationAnalysisContext context, RoleResolver roles)
    {
        var clause = (ICatchClauseOperation)context.Operation;
        if (!IsBroad(clause) || IsUsed(clause) || clause.Syntax is not CatchClauseSyntax syntax
            || context.ContainingSymbol is not IMethodSymbol method || clause.SemanticModel is not { } model
            || LayerCode.RoleOf(method, roles, model) is not { Role: not MethodRole.None } role)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ExceptionSwallowed,
            syntax.CatchKeyword.GetLocation(),
            role.IsGuess ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            method.Name));
    }

    private static bool IsBroad(ICatchClauseOperation clause)
        => clause.Filter is null && clause.ExceptionType is { Name: "Exception" or "Object" or "SystemException" } type
            && type.IsIn("System");

    private static bool IsUsed(ICatchClauseOperation clause)
        => clause.Handler.Descendants().Any(part => part is IThrowOperation
            || part is ILocalReferenceOperation { Local: var local }
                && clause.Locals.Contains(local, SymbolEqualityComparer.Default));
}
