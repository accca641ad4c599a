using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>Small questions about the shape of an expression.</summary>
internal static class Operands
{
    /// <summary>The expression without parentheses and conversions around it.</summary>
    public static IOperation Strip(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Strip(parenthesized.Operand),
        IConversionOperation conversion => Strip(conversion.Operand),
        IDeclarationExpressionOperation declaration => Strip(declaration.Expression),
        _ => operation,
    };

    /// <summary>The variable that an expression names or takes an element of, or null.</summary>
    public static ISymbol? Root(IOperation operation)
    {
        var stripped = Strip(operation);
        return Named(stripped) ?? (Container(stripped) is { } container ? Root(container) : null);
    }

    /// <summary>The body of the member, or the initializer, that an operation stands in.</summary>
    public static IOperation Body(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>What an expression takes an element of, or null.</summary>
    public static IOperation? Container(IOperation operation) => operation switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IImplicitIndexerReferenceOperation element => element.Instance,
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } owner } => owner,
        _ => null,
    };

    /// <summary>
    /// Whether a value is all that a variable holds from then on, and not what an element of it holds.
    /// </summary>
    public static bool IsAssigned(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IVariableInitializerOperation
            || parent is ISimpleAssignmentOperation assignment && Container(Strip(assignment.Target)) is null;
    }

    /// <summary>The indices by which an expression gets from its variable to the element that it names.</summary>
    public static IEnumerable<IOperation> IndicesOf(IOperation target)
    {
        for (var one = Strip(target); Holder(one) is { } holder; one = Strip(holder))
        {
            foreach (var index in one.ChildOperations.Where(child => child != holder))
            {
                yield return index;
            }
        }
    }

    /// <summary>
    /// The variable that an expression starts at: the n of n.Weights[i]; the member itself for this object.
    /// </summary>
    public static ISymbol? Owner(IOperation target)
    {
        var one = Strip(target);
        while (Holder(one) is { } holder)
        {
            one = Strip(holder);
        }

        return Named(one);
    }

    /// <summary>What an expression takes an element or a member of, or null; not this object.</summary>
    private static IOperation? Holder(IOperation operation)
        => Container(operation)
            ?? (operation is IMemberReferenceOperation { Instance: { } owner and not IInstanceReferenceOperation }
                ? owner
                : null);

    /// <summary>The name of the variable at the bottom of an expression that takes elements of it.</summary>
    public static IOperation Bottom(IOperation target)
    {
        var one = Strip(target);
        while (Container(one) is { } container)
        {
            one = Strip(container);
        }

        return one;
    }

    /// <summary>The parts of an expression that its value comes from: not the indices that select an element.</summary>
    public static IEnumerable<IOperation> ValueParts(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Instance: { } owner } => [owner],
        _ => Container(operation) is { } container ? [container] : operation.ChildOperations,
    };

    /// <summary>Whether two expressions are written alike and name something.</summary>
    public static bool IsSame(IOperation left, IOperation right)
        => Root(left) is { } root && SymbolEqualityComparer.Default.Equals(root, Root(right))
            && Strip(left).Syntax.IsEquivalentTo(Strip(right).Syntax, topLevel: false);

    /// <summary>Whether an expression reads the variable that another one is, or is an element of.</summary>
    public static bool Mentions(IOperation value, IOperation variable)
        => Root(variable) is { } root && MentionsSymbol(value, root);

    /// <summary>Whether a variable stands in an expression.</summary>
    public static bool MentionsSymbol(IOperation value, ISymbol variable)
        => value.DescendantsAndSelf().Any(operation => IsReference(operation, variable));

    /// <summary>Whether an operation is the name of this variable.</summary>
    public static bool IsReference(IOperation operation, ISymbol variable)
        => SymbolEqualityComparer.Default.Equals(Named(operation), variable);

    /// <summary>The variable that an operation is the name of, or null.</summary>
    public static ISymbol? Named(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property,
        _ => null,
    };

    /// <summary>The call that a lambda or a method group is an argument of, or null.</summary>
    public static IInvocationOperation? CallOf(IOperation function)
    {
        var parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent as IInvocationOperation;
    }

    /// <summary>The receiver and the arguments of a call, without functions.</summary>
    public static IEnumerable<IOperation> DataOf(IInvocationOperation call)
        => (call.Instance is { } receiver ? new[] { receiver } : [])
            .Concat(call.Arguments.Select(argument => argument.Value))
            .Where(operand => operand is not IDelegateCreationOperation && operand.Type?.TypeKind != TypeKind.Delegate);

    /// <summary>The functions among the arguments of a call.</summary>
    public static IEnumerable<IOperation> FunctionsOf(IInvocationOperation call)
        => call.Arguments.Select(argument => Strip(argument.Value)).OfType<IDelegateCreationOperation>()
            .Select(d => d.Target);

    /// <summary>The values that a lambda returns.</summary>
    public static IEnumerable<IOperation> ReturnedBy(IAnonymousFunctionOperation lambda)
        => lambda.Body.Descendants().OfType<IReturnOperation>().Select(r => r.ReturnedValue).OfType<IOperation>();
}
