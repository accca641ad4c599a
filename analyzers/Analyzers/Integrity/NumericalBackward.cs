using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Integrity;

/// <summary>GRAD0703: a backward pass measures its gradient instead of computing it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NumericalBackward() : GradusAnalyzer(Descriptors.NumericalBackward)
{
    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationBlockAction(block => Analyze(block, kit.Roles));

    private static void Analyze(OperationBlockAnalysisContext context, RoleResolver roles)
    {
        if (context.OwningSymbol is not IMethodSymbol method || context.OperationBlocks[0].SemanticModel is not { } model)
        {
            return;
        }

        var facts = new MethodFacts(context.OperationBlocks, model);
        var found = facts.Operations
            .Where(operation => IsMeasuringCall(operation) || DifferenceQuotient.IsAt(operation, facts)).ToList();
        if (found.Count == 0 || LayerCode.RoleOf(method, roles, model) is not { Role: MethodRole.Backward } role)
        {
            return;
        }

        foreach (var operation in found)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.NumericalBackward,
                operation.Syntax.GetLocation(),
                role.IsGuess ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                additionalLocations: null,
                properties: null,
                Excerpt.Of(operation.Syntax),
                method.Name));
        }
    }

    /// <summary>The kit's check, an exercise that is one, and MathNet's finite differences.</summary>
    private static bool IsMeasuringCall(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { ContainingType.Name: var type } method }
            && (type is "NumericalGradient" or "Differentiate" or "NumericalDerivative" or "NumericalJacobian"
                || type == "GradientCheck" && method.Name == "Numerical");
}
