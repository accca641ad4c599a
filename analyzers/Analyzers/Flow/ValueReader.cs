using System.Collections.Immutable;
using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Flow;

/// <summary>Reads what an expression shares in the current state.</summary>
internal sealed class ValueReader(AliasFlow flow, FlowState state)
{
    private readonly Dictionary<IOperation, AliasValue> _results = [];

    public FlowState State { get; set; } = state;

    /// <summary>Keeps the result of a call that was followed, for whoever reads it.</summary>
    public void Remember(IOperation call, AliasValue value) => _results[call] = value;

    public AliasValue Read(IOperation operation)
    {
        if (Places.IsScalar(operation.Type))
        {
            return AliasValue.Fresh;
        }

        if (Places.KeyOf(operation) is { } key)
        {
            return State[key];
        }

        return operation switch
        {
            IConversionOperation conversion => Read(conversion.Operand),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand),
            ISimpleAssignmentOperation assignment => Read(assignment.Value),
            ITupleOperation tuple => ReadTuple(tuple),
            IArrayCreationOperation array
                => ReadCollection(array, array.Initializer?.ElementValues ?? ImmutableArray<IOperation>.Empty),
            IObjectCreationOperation creation => ReadCreation(creation),
            IInvocationOperation call => ReadCall(call),
            ILiteralOperation or IDefaultValueOperation or IInstanceReferenceOperation => AliasValue.Fresh,
            _ when Places.ElementOf(operation) is { } container => ReadElement(operation, container),
            _ when Places.PartOf(operation) is var (owner, name) => AliasValue.Sharing(ReadPart(owner, name)),
            _ when operation.Syntax is CollectionExpressionSyntax
                => ReadCollection(operation, operation.ChildOperations),
            _ => New(operation),
        };
    }

    /// <summary>Like <see cref="Read"/>, and remembers what buffer a reference to an element points into.</summary>
    public AliasValue ReadReference(IOperation operation) => Read(operation).WithCell(CellOf(operation));

    /// <summary>
    /// The buffer that a write to this expression changes; none when the write only rebinds a variable.
    /// </summary>
    public Origins CellOf(IOperation operation)
    {
        if (Places.ElementOf(operation) is { } container)
        {
            return Read(container).Self;
        }

        return operation switch
        {
            IFlowCaptureReferenceOperation capture => State[capture.Id].Cell,
            ILocalReferenceOperation { Local.RefKind: RefKind.Ref } local => State[local.Local].Cell,
            IFieldReferenceOperation { Instance: { Type.IsValueType: true } owner } => CellOf(owner),
            _ => Origins.None,
        };
    }

    public Origins ReadPosition(IOperation source, int position)
        => Places.PositionOf(source.Type, position) is { } name ? Read(source).Part(name) : Read(source).Everything();

    /// <summary>What the parameters of a lambda may share: the elements of all else that its call is given.</summary>
    public Origins ElementsSeenBy(IOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        if (parent is not IInvocationOperation call)
        {
            return Origins.None;
        }

        return call.Arguments.Select(argument => argument.Value)
            .Concat(call.Instance is null ? [] : [call.Instance])
            .Where(operand => !operand.DescendantsAndSelf().Contains(lambda) && !BufferTypes.IsMathNet(operand.Type))
            .Aggregate(Origins.None, (all, operand) => all.Union(Read(operand).Part(AliasValue.Elements)));
    }

    private AliasValue New(IOperation operation)
        => BufferTypes.CanCarry(operation.Type)
            ? AliasValue.Sharing(Origins.At(flow.SiteOf(operation)))
            : AliasValue.Fresh;

    private AliasValue ReadElement(IOperation element, IOperation container)
    {
        var isCopy = element is IArrayElementReferenceOperation && container.Type is IArrayTypeSymbol
            && SymbolEqualityComparer.Default.Equals(element.Type, container.Type);
        var value = Read(container);
        return isCopy
            ? New(element).WithPart(AliasValue.Elements, ElementOrigins(Places.ElementType(element.Type), value))
            : AliasValue.Sharing(value.Part(Places.ElementName(element)));
    }

    private Origins ReadPart(IOperation owner, string name)
    {
        var value = Read(owner);
        return name == "Current" ? value.Part(AliasValue.Elements) : value.Part(name);
    }

    private AliasValue ReadTuple(ITupleOperation tuple)
    {
        var value = AliasValue.Fresh;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            value = value.WithPart("Item" + (i + 1), Read(tuple.Elements[i]).Everything());
        }

        return value;
    }

    private AliasValue ReadCollection(IOperation collection, IEnumerable<IOperation> elements)
    {
        var all = elements.Aggregate(Origins.None, (sum, element) => sum.Union(ReadListed(element)));
        return New(collection).WithPart(AliasValue.Elements, all);
    }

    private Origins ReadListed(IOperation element)
        => element.Syntax is SpreadElementSyntax && element.ChildOperations.FirstOrDefault() is { } spread
            ? ElementOrigins(Places.ElementType(spread.Type), Read(spread))
            : Read(element).Everything();

    private AliasValue ReadCreation(IObjectCreationOperation creation)
    {
        if (ApiViews.SharedBy(creation) is { } shared)
        {
            return Read(shared);
        }

        var value = New(creation);
        if (Places.ElementType(creation.Type) is { } element && BufferTypes.CanCarry(element))
        {
            var listed = creation.Arguments.Select(argument => Read(argument.Value).Part(AliasValue.Elements));
            value = value.WithPart(AliasValue.Elements, listed.Aggregate(Origins.None, (all, one) => all.Union(one)));
        }

        foreach (var argument in creation.Arguments)
        {
            var part = Read(argument.Value).Everything();
            value = argument.Parameter is { } parameter ? value.WithPart(parameter.Name, part) : value;
        }

        return value;
    }

    private AliasValue ReadCall(IInvocationOperation call)
    {
        if (_results.TryGetValue(call, out var known))
        {
            return known;
        }

        if (call.TargetMethod.Name == "<Clone>$" && call.Instance is { } original)
        {
            return Read(original);
        }

        if (ApiViews.SharedBy(call) is { } shared)
        {
            return Read(shared);
        }

        if (ApiViews.IsShallowCopy(call) && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } source)
        {
            return New(call).WithPart(
                AliasValue.Elements, ElementOrigins(Places.ElementType(source.Type), Read(source)));
        }

        var summary = flow.Summary(call.TargetMethod);
        return ReferenceEquals(summary, HelperSummary.Unknown)
            ? New(call)
            : summary.Returned.Map(origins => ToCaller(origins, call));
    }

    /// <summary>A helper's parameters become the caller's arguments, and what is new there is new here.</summary>
    private Origins ToCaller(Origins origins, IInvocationOperation call)
    {
        var all = origins.Sites.Any() ? New(call).Self : Origins.None;
        foreach (var symbol in origins.Symbols.Where(symbol => symbol is not IParameterSymbol))
        {
            all = all.Union(call.Instance is null or IInstanceReferenceOperation ? State[symbol].Self : New(call).Self);
        }

        return call.Arguments
            .Where(argument => argument.Parameter is { } parameter && origins.Contains(parameter.OriginalDefinition))
            .Aggregate(all, (sum, argument) => sum.Union(Read(argument.Value).Everything()));
    }

    private static Origins ElementOrigins(ITypeSymbol? element, AliasValue container)
        => BufferTypes.CanCarry(element) ? container.Part(AliasValue.Elements) : Origins.None;
}
