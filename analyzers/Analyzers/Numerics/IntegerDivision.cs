using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>
/// GRAD0205: a quotient of integers loses its fraction and only then becomes a floating-point number.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IntegerDivision() : GradusAnalyzer(Descriptors.IntegerDivision)
{
    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationAction(Analyze, OperationKind.Binary);

    private static void Analyze(OperationAnalysisContext context)
    {
        var division = (IBinaryOperation)context.Operation;
        if (division.Syntax is not BinaryExpressionSyntax syntax || !IsIntegerDivision(division) || IsExact(division)
            || QuotientUse.FloatingTypeOf(division) is not { } type
            || QuotientUse.HasRemainderBeside(division))
        {
            return;
        }

        var severity = QuotientUse.IsRoundedDown(division) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.IntegerDivision,
            syntax.GetLocation(),
            severity,
            additionalLocations: null,
            properties: null,
            syntax.ToString(),
            type.ToDisplayString(),
            FloatingOperand.Rewrite(syntax, type)));
    }

    private static bool IsIntegerDivision(IBinaryOperation operation)
        => operation.OperatorKind == BinaryOperatorKind.Divide && operation.OperatorMethod is null
            && operation.Type.IsInteger();

    private static bool IsExact(IBinaryOperation division)
        => division.LeftOperand.ConstantValue is { HasValue: true, Value: var left }
            && division.RightOperand.ConstantValue is { HasValue: true, Value: var right }
            && Convert.ToDecimal(right) is not 0 and var divisor && Convert.ToDecimal(left) % divisor == 0;
}
