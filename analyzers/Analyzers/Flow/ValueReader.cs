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

    /// <summary>
    /// The variable, field, property of this object or intermediate result that an expression names, or null.
    /// </summary>
    public static object? KeyOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation
        {
            Instance: null or IInstanceReferenceOperation,
            Property.IsIndexer: false,
        } property => property.Property,
        _ => null,
    };

    /// <summary>The object and the name of its member that an expression names, or null.</summary>
    public static (IOperation Owner, string Name)? PartOf(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: { } owner } field => (owner, NameOf(field.Field)),
        IPropertyReferenceOperation { Instance: { } owner, Property.IsIndexer: false } property
            => (owner, property.Property.Name),
        _ => null,
    };

    /// <summary>Keeps the result of a call that was followed, for whoever reads it.</summary>
    public void Remember(IOperation call, AliasValue value) => _results[call] = value;

    public AliasValue Read(IOperation operation)
    {
        if (IsScalar(operation.Type))
        {
            return AliasValue.Fresh;
        }

        if (KeyOf(operation) is { } key)
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
                => ReadCollection(array.Initializer?.ElementValues ?? ImmutableArray<IOperation>.Empty),
            IObjectCreationOperation creation => ReadCreation(creation),
            IInvocationOperation call => ReadCall(call),
            _ when ElementOf(operation) is { } container => ReadElement(operation, container),
            _ when PartOf(operation) is var (owner, name) => AliasValue.Sharing(ReadPart(owner, name)),
            _ when operation.Syntax is CollectionExpressionSyntax => ReadCollection(operation.ChildOperations),
            _ => AliasValue.Fresh,
        };
    }

    /// <summary>Like <see cref="Read"/>, and remembers what buffer a reference to an element points into.</summary>
    public AliasValue ReadReference(IOperation operation) => Read(operation).WithCell(CellOf(operation));

    /// <summary>
    /// The buffer that a write to this expression changes; none when the write only rebinds a variable.
    /// </summary>
    public Origins CellOf(IOperation operation)
    {
        if (ElementOf(operation) is { } container)
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
    {
        var value = Read(source);
        var name = source.Type is INamedTypeSymbol { IsTupleType: true }
            ? "Item" + (position + 1)
            : PositionName(source.Type, position);
        return name is null ? value.Everything() : value.Part(name);
    }

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

    private static IOperation? ElementOf(IOperation operation) => operation switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } owner } when IsIndexed(owner.Type)
            => owner,
        IImplicitIndexerReferenceOperation element when IsIndexed(element.Instance.Type) => element.Instance,
        _ => null,
    };

    private static bool IsIndexed(ITypeSymbol? type) => BufferTypes.CanCarry(type) || type is { IsRefLikeType: true };

    private static bool IsScalar(ITypeSymbol? type)
        => type is null or { TypeKind: TypeKind.Enum or TypeKind.Delegate }
            or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String }
            or { SpecialType: SpecialType.System_Void };

    private static string NameOf(IFieldSymbol field) => (field.CorrespondingTupleField ?? field).Name;

    private static string? PositionName(ITypeSymbol? type, int position)
        => type is INamedTypeSymbol { IsRecord: true } record
            ? record.InstanceConstructors
                .FirstOrDefault(one => one.Parameters.Length > position && !one.IsImplicitlyDeclared)
                ?.Parameters[position].Name
            : null;

    private AliasValue ReadElement(IOperation element, IOperation container)
    {
        var isCopy = element is IArrayElementReferenceOperation && container.Type is IArrayTypeSymbol
            && SymbolEqualityComparer.Default.Equals(element.Type, container.Type);
        var value = Read(container);
        return isCopy
            ? AliasValue.Fresh.WithPart(AliasValue.Elements, ElementOrigins(element.Type, value))
            : AliasValue.Sharing(value.Part(AliasValue.Elements));
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

    private AliasValue ReadCollection(IEnumerable<IOperation> elements)
    {
        var all = elements.Aggregate(Origins.None, (sum, element) => sum.Union(ReadListed(element)));
        return AliasValue.Fresh.WithPart(AliasValue.Elements, all);
    }

    private Origins ReadListed(IOperation element)
        => element.Syntax is SpreadElementSyntax && element.ChildOperations.FirstOrDefault() is { } spread
            ? ElementOrigins(ElementType(spread.Type), Read(spread))
            : Read(element).Everything();

    private AliasValue ReadCreation(IObjectCreationOperation creation)
    {
        if (ApiViews.SharedBy(creation) is { } shared)
        {
            return Read(shared);
        }

        var value = AliasValue.Fresh;
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
            return AliasValue.Fresh.WithPart(
                AliasValue.Elements, ElementOrigins(ElementType(source.Type), Read(source)));
        }

        return flow.Summary(call.TargetMethod).Returned.Map(origins => ToArguments(origins, call));
    }

    private Origins ToArguments(Origins origins, IInvocationOperation call)
        => call.Arguments
            .Where(argument => argument.Parameter is { } parameter && origins.Contains(parameter.OriginalDefinition))
            .Aggregate(Origins.None, (all, argument) => all.Union(Read(argument.Value).Everything()));

    private static Origins ElementOrigins(ITypeSymbol? element, AliasValue container)
        => BufferTypes.CanCarry(element) ? container.Part(AliasValue.Elements) : Origins.None;

    private static ITypeSymbol? ElementType(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0],
        _ => null,
    };
}
