using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>Where an accumulator came from, and whether anyone looks there again.</summary>
internal static class AccumulatorSource
{
    private const int MaxDepth = 5;

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
            && update.Operand.DescendantsAndSelf().Where(IsVariable).Any(
                operand => SymbolEqualityComparer.Default.Equals(CollectionOf(operand, body, 0), collection));

    public static bool IsReadAfter(ISymbol variable, AccumulatorUpdate update, MethodBody body)
    {
        var end = update.Target.Syntax.FirstAncestorOrSelf<StatementSyntax>()?.Span.End ?? 0;
        return body.Operations.Any(operation => operation.Syntax.SpanStart >= end && Is(operation, variable)
            && !(operation.Parent is ISimpleAssignmentOperation assignment && assignment.Target == operation));
    }

    public static bool IsReturned(ISymbol variable, MethodBody body)
        => body.Operations.OfType<IReturnOperation>().Select(returned => returned.ReturnedValue).OfType<IOperation>()
            .SelectMany(value => Operands.Strip(value) is ITupleOperation tuple ? tuple.Elements.ToArray() : [value])
            .Any(value => Is(Operands.Strip(value), variable));

    private static bool IsVariable(IOperation operand)
        => operand is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            or IPropertyReferenceOperation;

    private static bool IsConstant(IOperation index)
        => index.ConstantValue.HasValue || index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };

    private static bool Is(IOperation operation, ISymbol variable) => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, variable),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable),
        _ => false,
    };

    /// <summary>The collection behind an element, a query or a variable that holds an element.</summary>
    private static ISymbol? CollectionOf(IOperation operation, MethodBody body, int depth)
    {
        operation = Operands.Strip(operation);
        if (depth > MaxDepth)
        {
            return null;
        }

        var inner = operation switch
        {
            ILocalReferenceOperation { Local: var local } => ElementIn(local, body),
            IInvocationOperation call => Operands.DataOf(call).FirstOrDefault(),
            _ => Operands.Container(operation),
        };
        return inner is null ? Operands.Root(operation) : CollectionOf(inner, body, depth + 1);
    }

    /// <summary>What the variable of a <c>foreach</c> runs over, or the element that a local was given.</summary>
    private static IOperation? ElementIn(ILocalSymbol local, MethodBody body)
    {
        var definitions = body.Definitions.Of(local);
        return local.IsForEach && definitions.Count > 0
            ? definitions[0]
            : definitions.FirstOrDefault(value => Operands.IsAssigned(value)
                && Operands.Container(Operands.Strip(value)) is not null);
    }
}
