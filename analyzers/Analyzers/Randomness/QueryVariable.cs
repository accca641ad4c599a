using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

internal static class QueryVariable
{
    /// <summary>The local, field or property that a LINQ call at the end of a chain is stored in, or null.</summary>
    public static ISymbol? DefinedBy(IInvocationOperation call)
    {
        if (!call.TargetMethod.ContainingType.IsIn("System", "Linq"))
        {
            return null;
        }

        IOperation value = call;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        var variable = value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation assignment when assignment.Value == value && IsWhole(assignment.Target)
                => Operands.Root(assignment.Target),
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
            _ => null,
        };
        return variable is not null && IsEnumerable(TypeOf(variable)) ? variable : null;
    }

    private static bool IsWhole(IOperation target)
        => target is ILocalReferenceOperation
            or IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation }
            or IPropertyReferenceOperation { Property.IsIndexer: false, Instance: null or IInstanceReferenceOperation };

    private static bool IsEnumerable(ITypeSymbol? type) => type?.Name is "IEnumerable" or "IOrderedEnumerable";

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
