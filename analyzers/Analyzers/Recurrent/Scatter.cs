using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Recurrent;

/// <summary>An assignment to a cell, or to a whole row or column, of a buffer.</summary>
internal sealed class Scatter
{
    private readonly IOperation _value;

    private Scatter(IOperation target, IOperation container, IReadOnlyList<IOperation> indices, IOperation value,
        string remedy)
    {
        _value = value;
        Root = Operands.Root(container);
        Target = target.Syntax.ToString();
        Location = target.Syntax.GetLocation();
        Indices = indices;
        Remedy = remedy;
    }

    public ISymbol? Root { get; }

    public string Target { get; }

    public Location Location { get; }

    public IReadOnlyList<IOperation> Indices { get; }

    public string Remedy { get; }

    /// <summary>Whether the same constant goes everywhere: then it does not matter how often.</summary>
    public bool IsConstant => Operands.Strip(_value) is ILiteralOperation or IDefaultValueOperation
        or IArrayCreationOperation
        or IObjectCreationOperation || _value.ConstantValue.HasValue;

    public static Scatter? Of(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: var target, Value: var value } when Operands.Container(target) is not null
            => OfElement(target, value),
        IInvocationOperation
        {
            TargetMethod.Name: "SetRow" or "SetColumn", Instance: { } matrix,
            Arguments.Length: 2
        } call
            when BufferTypes.IsMathNet(matrix.Type) && call.Arguments[0].Value.Type.IsInteger()
            => new Scatter(
                call, matrix, [call.Arguments[0].Value], call.Arguments[1].Value, "add to what the row holds already"),
        _ => null,
    };

    /// <summary>Whether the assigned value takes up what the cell held before, directly or by way of a local.</summary>
    public bool Reads(MethodBody body)
        => Root is { } root && _value.DescendantsAndSelf().Any(operation =>
            SymbolEqualityComparer.Default.Equals(Variable(operation), root)
            || Variable(operation) is ILocalSymbol local && body.Definitions.Of(local).Any(definition =>
                definition.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(Variable(part),
                    root))));

    private static Scatter OfElement(IOperation target, IOperation value)
    {
        var indices = new List<IOperation>();
        var container = target;
        while (Operands.Container(Operands.Strip(container)) is { } outer)
        {
            indices.AddRange(IndicesOf(Operands.Strip(container)));
            container = outer;
        }

        return new Scatter(target, container, indices, value, "use '+='");
    }

    private static IEnumerable<IOperation> IndicesOf(IOperation element) => element switch
    {
        IArrayElementReferenceOperation array => array.Indices,
        IPropertyReferenceOperation indexer => indexer.Arguments.SelectMany(argument => Listed(argument.Value)),
        _ => [],
    };

    /// <summary>The indexer of a tensor takes its indices as one list.</summary>
    private static IEnumerable<IOperation> Listed(IOperation argument) => Operands.Strip(argument) switch
    {
        var index when index.Type.IsNumeric() => [index],
        IArrayCreationOperation { Initializer.ElementValues: var values } => values,
        var list => list.ChildOperations.SelectMany(Listed),
    };

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };
}
