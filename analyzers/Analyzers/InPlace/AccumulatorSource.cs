using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>Where an accumulator came from, and whether anyone looks there again.</summary>
internal static class AccumulatorSource
{
    /// <summary>The plain reference that a definition copies, or null when it makes something new.</summary>
    public static IOperation? Reference(IOperation definition) => Operands.Strip(definition) switch
    {
        IParameterReferenceOperation or ILocalReferenceOperation => Operands.Strip(definition),
        IInvocationOperation { TargetMethod.Name: "First" or "Last" or "Single" } call => call,
        ICoalesceOperation { WhenNull: var value } => Reference(value),
        var element when Operands.Container(element) is not null => element,
        _ => null,
    };

    /// <summary>Whether the element is always the same one, such as <c>xs[0]</c> or <c>xs.First()</c>.</summary>
    public static bool IsFirst(IOperation source) => source switch
    {
        IArrayElementReferenceOperation element => element.Indices.All(IsConstant),
        IPropertyReferenceOperation indexer => indexer.Arguments.All(argument => IsConstant(argument.Value)),
        IImplicitIndexerReferenceOperation => true,
        IInvocationOperation => true,
        _ => false,
    };

    /// <summary>Whether the update adds an element of the collection that the source is an element of.</summary>
    public static bool ReadsFrom(IOperation source, AccumulatorUpdate update, MethodBody body)
        => CollectionOf(source, body, 0) is { } collection
            && update.Operand.DescendantsAndSelf().Any(operand => operand is ILocalReferenceOperation or IParameterReferenceOperation
                or IFieldReferenceOperation or IPropertyReferenceOperation
                && SymbolEqualityComparer.Default.Equals(CollectionOf(operand, body, 0), collection));

    public static bool IsReadAfter(ISymbol variable, AccumulatorUpdate update, MethodBody body)
    {
        var end = update.Target.Syntax.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.StatementSyntax>()?.Span.End ?? 0;
        return body.Operations.Any(operation => operation.Syntax.SpanStart >= end && Is(operation, variable)
            && !(operation.Parent is ISimpleAssignmentOperation assignment && assignment.Target == operation));
    }

    public static bool IsReturned(ISymbol variable, MethodBody body)
        => body.Operations.OfType<IReturnOperation>().Any(returned => returned.ReturnedValue is { } value
            && (Is(Operands.Strip(value), variable)
                || Operands.Strip(value) is ITupleOperation tuple && tuple.Elements.Any(part => Is(Operands.Strip(part), variable))));

    private static bool IsConstant(IOperation index)
        => index.ConstantValue.HasValue || index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };

    private static bool Is(IOperation operation, ISymbol variable) => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, variable),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable),
        _ => false,
    };

    /// <summary>The collection behind an element, a query or the variable of a <c>foreach</c>.</summary>
    private static ISymbol? CollectionOf(IOperation operation, MethodBody body, int depth)
    {
        operation = Operands.Strip(operation);
        if (depth > 5)
        {
            return null;
        }

        return operation switch
        {
            ILocalReferenceOperation { Local: { IsForEach: true } variable } when body.Definitions.Of(variable) is { Count: > 0 } lists
                => CollectionOf(lists[0], body, depth + 1),
            IInvocationOperation call => Operands.DataOf(call).FirstOrDefault() is { } first ? CollectionOf(first, body, depth + 1) : null,
            _ => Operands.Container(operation) is { } container ? CollectionOf(container, body, depth + 1) : Operands.Root(operation),
        };
    }
}
