using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>GRAD0006: a call that only computes a result stands alone, and the result goes nowhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultDiscarded() : GradusAnalyzer(Descriptors.ResultDiscarded)
{
    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationAction(
            statement => Analyze(statement, kit), OperationKind.ExpressionStatement);

    private static void Analyze(OperationAnalysisContext context, KitCompilation kit)
    {
        var operation = ((IExpressionStatementOperation)context.Operation).Operation;
        if (operation is IConditionalAccessOperation access)
        {
            operation = access.WhenNotNull;
        }

        if (Operands.Strip(operation) is IInvocationOperation call && PureCalls.IsPure(call, kit.Roles)
            && !Nesting.IsTooDeep([call]))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ResultDiscarded,
                call.Syntax.GetLocation(),
                call.TargetMethod.Name,
                BufferTypes.IsBuffer(call.Type) ? $"new {BufferTypes.Noun(call.Type)}" : "new value",
                UsedResult.Of(call, context.ContainingSymbol) is { } used ? $"write '{used}'" : "assign it"));
        }
    }
}
