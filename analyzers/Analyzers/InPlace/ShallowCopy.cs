using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>A copy of a collection or record whose parts are references to buffers.</summary>
/// <param name="Expression">The expression that copies.</param>
/// <param name="Source">The variable that is copied.</param>
/// <param name="Destination">The variable that gets the copy, or null.</param>
/// <param name="Shared">The type of what both refer to.</param>
internal sealed record ShallowCopy(IOperation Expression, ISymbol? Source, ISymbol? Destination, ITypeSymbol Shared)
{
    public string Text => Expression.Syntax.ToString();

    public static ShallowCopy? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => OfCall(call),
        IWithOperation with => OfWith(with),
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } slice when indices[0] is IRangeOperation
            => Copied(slice, slice.ArrayReference),
        IObjectCreationOperation { Type.Name: "List", Arguments.Length: 1 } list
            => Copied(list, list.Arguments[0].Value),
        _ when operation.Syntax is CollectionExpressionSyntax { Elements.Count: 1 }
            && operation.ChildOperations.FirstOrDefault() is { Syntax: SpreadElementSyntax } spread
            && spread.ChildOperations.FirstOrDefault() is { } source
            => Copied(operation, source),
        _ => null,
    };

    private static ShallowCopy? OfCall(IInvocationOperation call)
    {
        var source = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        if (source is not null && ApiViews.IsShallowCopy(call))
        {
            return Copied(call, source);
        }

        var isCopy = call.TargetMethod is { Name: "Copy" or "CopyTo", ContainingType: var type } && type.IsIn("System");
        return isCopy && source is not null && ApiWrites.Of(call).FirstOrDefault() is { } destination
            && Copied(call, source) is { } copy
                ? copy with { Destination = Operands.Root(destination) }
                : null;
    }

    private static ShallowCopy? Copied(IOperation copy, IOperation source)
    {
        source = Operands.Strip(source);
        var isVariable = Operands.Container(source) is null && Operands.Root(source) is not null;
        return isVariable && Places.ElementType(source.Type) is { } element && IsShared(element)
            ? new ShallowCopy(copy, Operands.Root(source), DestinationOf(copy), element)
            : null;
    }

    private static ShallowCopy? OfWith(IWithOperation with)
    {
        var replaced = new HashSet<string>(with.Initializer.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(assignment => assignment.Target).OfType<IMemberReferenceOperation>()
            .Select(target => target.Member.Name));
        var shared = with.Type?.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(property => !property.IsStatic && IsShared(property.Type)
                && !replaced.Contains(property.Name));
        return shared is null
            ? null
            : new ShallowCopy(with, Operands.Root(with.Operand), DestinationOf(with), shared.Type)
            {
                Member = shared.Name,
            };
    }

    private static bool IsShared(ITypeSymbol type) => type.IsReferenceType && BufferTypes.IsBuffer(type);

    private static ISymbol? DestinationOf(IOperation copy)
    {
        var parent = copy.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IVariableInitializerOperation
            or ICoalesceOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            ISimpleAssignmentOperation assignment => Operands.Root(assignment.Target),
            _ => null,
        };
    }

    /// <summary>The property that a <c>with</c> leaves shared.</summary>
    public string? Member { get; init; }
}
