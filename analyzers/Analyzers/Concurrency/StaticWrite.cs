using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Concurrency;

/// <summary>A place where a method changes a static variable of its own assembly, or what that refers to.</summary>
internal sealed record StaticWrite(ISymbol Variable, SyntaxNode Place, IMethodSymbol Method, bool IsGuess)
{
    public static IEnumerable<StaticWrite> In(IEnumerable<IOperation> bodies, IMethodSymbol method, bool isGuess)
        => bodies.SelectMany(body => body.Descendants())
            .SelectMany(operation => TargetsOf(operation, method))
            .Select(target => (Variable: Operands.Root(target), Place: target.Syntax))
            .Where(write => IsState(write.Variable, method.ContainingType))
            .Select(write => new StaticWrite(write.Variable!, write.Place, method, isGuess));

    private static IEnumerable<IOperation> TargetsOf(IOperation operation, IMethodSymbol method) => operation switch
    {
        // A table that is made when it is first asked for holds the same for everyone; so does a singleton.
        ICoalesceAssignmentOperation => [],
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets } => targets.Elements,
        ISimpleAssignmentOperation { Value: IInstanceReferenceOperation } => [],
        IAssignmentOperation assignment => IsOnce(assignment) || IsCount(assignment, method) ? [] : [assignment.Target],
        IIncrementOrDecrementOperation step
            => method.MethodKind == MethodKind.Constructor && step.Type.IsInteger() ? [] : [step.Target],
        IInvocationOperation call => Written(call),
        _ => [],
    };

    private static IEnumerable<IOperation> Written(IInvocationOperation call)
        => UnsafeUse.ChangedCollection(call) is { } collection ? [collection] : ApiWrites.Of(call);

    /// <summary>Objects that number themselves count in a static variable on purpose.</summary>
    private static bool IsCount(IAssignmentOperation assignment, IMethodSymbol method)
        => method.MethodKind == MethodKind.Constructor && assignment is ICompoundAssignmentOperation
            && assignment.Target.Type.IsInteger();

    private static bool IsOnce(IAssignmentOperation assignment)
    {
        for (var parent = assignment.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalOperation { Condition: var condition }
                && IsNullTest(condition, Operands.Root(assignment.Target)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNullTest(IOperation condition, ISymbol? variable)
        => condition.Syntax.ToString().Contains("null") && condition.Descendants()
            .Any(part => SymbolEqualityComparer.Default.Equals(Operands.Root(part), variable));

    private static bool IsState(ISymbol? variable, INamedTypeSymbol type) => variable switch
    {
        IFieldSymbol { IsStatic: true, IsConst: false } field => IsOwn(field, type) && !IsOfThread(field),
        IPropertySymbol { IsStatic: true } property => IsOwn(property, type),
        _ => false,
    };

    private static bool IsOwn(ISymbol variable, INamedTypeSymbol type)
        => SymbolEqualityComparer.Default.Equals(variable.ContainingType.OriginalDefinition, type.OriginalDefinition);

    private static bool IsOfThread(IFieldSymbol field)
        => field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ThreadStaticAttribute");
}
