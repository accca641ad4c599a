using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>
/// GRAD0005: an assignment makes a parameter, or a local that was read from a field or an element, refer to a new
/// buffer that nobody reads.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpdateWithoutEffect() : MethodBodyRule(Descriptors.UpdateWithoutEffect)
{
    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        foreach (var operation in body.Operations)
        {
            if (operation is IExpressionStatementOperation { Operation: IAssignmentOperation assignment }
                && Rebound(assignment) is { } variable
                && SourceOf(variable, body) is { } source
                && !IsReadLater(variable, assignment, body))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.UpdateWithoutEffect,
                    assignment.Syntax.GetLocation(),
                    variable.Name,
                    BufferTypes.Noun(assignment.Target.Type),
                    source,
                    Remedy(assignment, variable, source)));
            }
        }
    }

    /// <summary>The variable that refers to a new buffer afterwards, or null when nothing is rebound.</summary>
    private static ISymbol? Rebound(IAssignmentOperation assignment)
    {
        var isRebinding = assignment switch
        {
            ISimpleAssignmentOperation { IsRef: false, Value: var value } => IsComputed(Operands.Strip(value)),
            ICompoundAssignmentOperation compound => compound.OperatorMethod is { IsStatic: true },
            _ => false,
        };
        return isRebinding && BufferTypes.IsBuffer(assignment.Target.Type)
            && assignment.Target.Type is { IsReferenceType: true }
            ? assignment.Target switch
            {
                IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } => parameter,
                ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } => local,
                _ => null,
            }
            : null;
    }

    private static bool IsComputed(IOperation value)
        => value is IBinaryOperation or IUnaryOperation or IInvocationOperation or IObjectCreationOperation
            or IArrayCreationOperation;

    /// <summary>Words for whose buffer stays as it was, or null when the variable came from nowhere.</summary>
    private static string? SourceOf(ISymbol variable, MethodBody body)
    {
        if (variable is IParameterSymbol parameter)
        {
            return IsCapturedByType(parameter, body) ? null : $"the caller's '{parameter.Name}'";
        }

        var initializer = body.Operations.OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, variable))
            ?.GetVariableInitializer()?.Value;
        return initializer is not null && Operands.Strip(initializer) is var source
            && (source is IFieldReferenceOperation or IPropertyReferenceOperation
                || Operands.Container(source) is not null)
                ? $"'{source.Syntax}'"
                : null;
    }

    /// <summary>A parameter of a primary constructor lives on in the object.</summary>
    private static bool IsCapturedByType(IParameterSymbol parameter, MethodBody body)
        => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && !SymbolEqualityComparer.Default.Equals(constructor, body.Method);

    private static bool IsReadLater(ISymbol variable, IAssignmentOperation assignment, MethodBody body)
    {
        var end = assignment.Syntax.Span.End;
        var loops = Loops.Around(assignment.Syntax).Where(loop => !Loops.Declares(loop, variable)).ToList();
        return body.Operations.Any(operation => IsRead(operation, variable)
            && (operation.Syntax.SpanStart >= end
                || loops.Exists(loop => loop.Span.Contains(operation.Syntax.Span))
                || !IsInSameFunction(operation, assignment)))
            || assignment is ICompoundAssignmentOperation && loops.Count > 0;
    }

    private static bool IsRead(IOperation operation, ISymbol variable)
    {
        ISymbol? named = operation switch
        {
            IParameterReferenceOperation parameter => parameter.Parameter,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
        return named is not null && SymbolEqualityComparer.Default.Equals(named, variable)
            && !(operation.Parent is IAssignmentOperation assignment && assignment.Target == operation);
    }

    private static bool IsInSameFunction(IOperation left, IOperation right) => FunctionOf(left) == FunctionOf(right);

    private static IOperation? FunctionOf(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private static string Remedy(IAssignmentOperation assignment, ISymbol variable, string source)
    {
        if (UpdateInPlace.Of(assignment) is { } update)
        {
            return $"write into it with '{update}'";
        }

        return variable is IParameterSymbol
            ? "change its elements, or return the new one"
            : $"assign the result to {source}";
    }
}
