using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Concurrency;

/// <summary>
/// Which places the threads of a parallel body have in common: those that are reached from outside it without an index
/// that depends on the turn.
/// </summary>
internal sealed class SharedState(ParallelBody body)
{
    private const int MaxDepth = 12;

    private readonly Definitions _definitions = new(body.Turn.DescendantsAndSelf());

    /// <summary>Whether several threads reach the same place.</summary>
    public bool IsShared(IOperation place) => IsShared(place, 0);

    /// <summary>Whether a value is another one in every turn, as far as can be told.</summary>
    public bool DependsOnTurn(IOperation value) => DependsOnTurn(value, 0);

    private bool IsShared(IOperation place, int depth)
    {
        place = Operands.Strip(place);
        if (depth > MaxDepth)
        {
            return false;
        }

        if (Operands.Container(place) is { } container)
        {
            return IsShared(container, depth + 1) && !Indices(place).Any(DependsOnTurn);
        }

        return place switch
        {
            ILocalReferenceOperation { Local: var local } => IsShared(local, depth),
            IParameterReferenceOperation { Parameter: var parameter } => IsShared(parameter, depth),
            IInstanceReferenceOperation => true,
            IFieldReferenceOperation { Field: var field } reference
                => reference.Instance is { } owner ? IsShared(owner, depth + 1) : !field.IsConst && !IsOfThread(field),
            IPropertyReferenceOperation { Property: var property } reference
                => !IsOfThread(property) && reference.Instance is { } owner && IsShared(owner, depth + 1),
            _ => false,
        };
    }

    private bool IsShared(ILocalSymbol local, int depth)
    {
        if (!IsDeclaredInTurn(local))
        {
            return true;
        }

        return local.Type.IsReferenceType && !IsControlOfTurn(local)
            && AssignedTo(local).ToList() is { Count: > 0 } stored
            && stored.TrueForAll(one => IsShared(one, depth + 1));
    }

    /// <summary>The variable of the loop that starts the tasks: another one in every turn.</summary>
    private bool IsControlOfTurn(ILocalSymbol local)
        => body.Turn is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable }
            && IsSame(variable.Symbol, local);

    /// <summary>What a local refers to: not what is stored in its elements.</summary>
    private IEnumerable<IOperation> AssignedTo(ILocalSymbol local)
        => body.Turn.DescendantsAndSelf().Concat(body.Code.Descendants()).Select(operation => operation switch
        {
            IVariableDeclaratorOperation declarator when IsSame(declarator.Symbol, local)
                => declarator.GetVariableInitializer()?.Value,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment
                when IsSame(target.Local, local)
                => assignment.Value,
            IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop
                when IsSame(variable.Symbol, local)
                => loop.Collection,
            _ => null,
        }).OfType<IOperation>();

    private bool IsShared(IParameterSymbol parameter, int depth)
    {
        if (!IsDeclaredInTurn(parameter))
        {
            return true;
        }

        return parameter.Type.IsReferenceType && CallOf(parameter) is { } call
            && Operands.DataOf(call).FirstOrDefault() is { } source && IsShared(source, depth + 1);
    }

    private bool DependsOnTurn(IOperation value, int depth)
        => depth > MaxDepth || value.DescendantsAndSelf().Any(part => part switch
        {
            ILocalReferenceOperation { Local: var local } => DependsOnTurn(local, depth),
            IParameterReferenceOperation { Parameter: var parameter } => DependsOnTurn(parameter, depth),
            IInvocationOperation { TargetMethod.ContainingType: var type } => type.IsIn("System", "Threading"),
            IPropertyReferenceOperation { Property: var property } => IsOfThread(property),
            _ => false,
        });

    private bool DependsOnTurn(ILocalSymbol local, int depth)
    {
        if (!IsDeclaredInTurn(local))
        {
            return false;
        }

        // A variable of the loop that starts the tasks, and what nobody can tell, is taken to be each task's own.
        return !IsDeclaredIn(body.Code, local)
            || _definitions.Of(local) is not { Count: > 0 } stored
            || stored.Any(one => DependsOnTurn(one, depth + 1))
            || IsBoundedByTurn(local, depth);
    }

    private bool DependsOnTurn(IParameterSymbol parameter, int depth)
        => IsDeclaredInTurn(parameter)
            && (CallOf(parameter) is not { } call
            || Operands.DataOf(call).Any(source => DependsOnTurn(source, depth + 1)));

    /// <summary>The counter of an inner loop that runs to an end that the turn sets.</summary>
    private bool IsBoundedByTurn(ILocalSymbol local, int depth)
        => body.Code.Descendants().OfType<IForLoopOperation>()
            .Any(loop => loop.Locals.Contains(local, SymbolEqualityComparer.Default)
                && loop.Condition is IBinaryOperation condition
                && new[] { condition.LeftOperand, condition.RightOperand }
                    .Any(side => !(Operands.Root(side) is { } root && IsSame(root, local))
                        && Operands.Container(Operands.Strip(side)) is null
                        && !IsLength(side) && DependsOnTurn(side, depth + 1)));

    private static bool IsLength(IOperation side)
        => Operands.Strip(side) is IPropertyReferenceOperation
        {
            Property.Name: "Length" or "Count" or "ColumnCount" or "RowCount",
        };

    private static bool IsSame(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    /// <summary>
    /// The call that hands an inner lambda its parameter; null for the parameters of the body itself.
    /// </summary>
    private IInvocationOperation? CallOf(IParameterSymbol parameter)
        => body.Code.Descendants().OfType<IAnonymousFunctionOperation>()
            .FirstOrDefault(lambda => lambda != body.Code
                && IsSame(lambda.Symbol, parameter.ContainingSymbol)) is { } inner
            ? Operands.CallOf(inner)
            : null;

    private static IEnumerable<IOperation> Indices(IOperation element) => element switch
    {
        IArrayElementReferenceOperation array => array.Indices,
        IPropertyReferenceOperation indexer => indexer.Arguments.Select(argument => argument.Value),
        IImplicitIndexerReferenceOperation implied => [implied.Argument],
        _ => [],
    };

    private static bool IsOfThread(IFieldSymbol field)
        => field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ThreadStaticAttribute");

    private static bool IsOfThread(IPropertySymbol property)
        => property.ContainingType is { Name: "ThreadLocal" or "AsyncLocal" or "Thread" or "Task" or "Environment" };

    private bool IsDeclaredInTurn(ISymbol variable)
        => IsDeclaredIn(body.Turn, variable) || IsDeclaredIn(body.Code, variable);

    private static bool IsDeclaredIn(IOperation code, ISymbol variable)
        => variable.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == code.Syntax.SyntaxTree
            && code.Syntax.Span.Contains(reference.Span));
}
