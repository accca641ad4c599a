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
    public static ISymbol? Root(IOperation operation) => Strip(operation) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property,
        var element => Container(element) is { } container ? Root(container) : null,
    };

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

    /// <summary>The parts of an expression that its value comes from: not the indices that select an element.</summary>
    public static IEnumerable<IOperation> ValueParts(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Instance: { } owner } => [owner],
        _ => Container(operation) is { } container ? [container] : operation.ChildOperations,
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
