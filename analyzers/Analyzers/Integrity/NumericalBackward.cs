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
        => context.RegisterOperationAction(
            operation => Analyze(operation, kit.Roles), OperationKind.Binary, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, RoleResolver roles)
    {
        var operation = context.Operation;
        if (!(IsMeasuringCall(operation) || DifferenceQuotient.IsAt(operation))
            || context.ContainingSymbol is not IMethodSymbol method || operation.SemanticModel is not { } model
            || LayerCode.RoleOf(method, roles, model) is not { Role: MethodRole.Backward } role)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.NumericalBackward,
            operation.Syntax.GetLocation(),
            role.IsGuess ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            Excerpt.Of(operation.Syntax),
            method.Name));
    }

    /// <summary>The kit's check, an exercise that is one, and MathNet's finite differences.</summary>
    private static bool IsMeasuringCall(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { ContainingType.Name: var type } method }
            && (type is "NumericalGradient" or "Differentiate" or "NumericalDerivative" or "NumericalJacobian"
                || type == "GradientCheck" && method.Name == "Numerical");
}
