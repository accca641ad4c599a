using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>
/// Code that runs many times: the body of a loop, or a lambda that a library calls for every element.
/// </summary>
/// <param name="Code">The loop or the lambda.</param>
internal sealed record Repetition(IOperation Code)
{
    public bool IsLoop => Code is ILoopOperation;

    /// <summary>The innermost repetition around an operation, or null.</summary>
    public static Repetition? Around(IOperation operation)
    {
        for (var child = operation; child.Parent is { } parent; child = parent)
        {
            if (parent is ILoopOperation loop && IsRepeatedPart(loop, child)
                || parent is IAnonymousFunctionOperation lambda && IsCalledForEveryElement(lambda))
            {
                return new Repetition(parent);
            }

            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a variable is declared inside, so that every turn has its own.</summary>
    public bool Declares(ISymbol variable)
        => variable.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == Code.Syntax.SyntaxTree
            && Code.Syntax.Span.Contains(reference.Span));

    /// <summary>Whether a variable is assigned inside.</summary>
    public bool Assigns(ISymbol variable)
        => Code.Descendants().Any(operation => operation switch
        {
            IAssignmentOperation assignment => IsSame(assignment.Target, variable),
            IIncrementOrDecrementOperation step => IsSame(step.Target, variable),
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument
                => IsSame(argument.Value, variable),
            _ => false,
        });

    private static bool IsSame(IOperation target, ISymbol variable)
        => SymbolEqualityComparer.Default.Equals(Operands.Root(target), variable);

    private static bool IsRepeatedPart(ILoopOperation loop, IOperation part) => loop switch
    {
        IForEachLoopOperation each => part == each.Body,
        IForLoopOperation counted => !counted.Before.Contains(part),
        _ => true,
    };

    private static bool IsCalledForEveryElement(IAnonymousFunctionOperation lambda)
    {
        if (Operands.CallOf(lambda) is not { TargetMethod: { ContainingType: { } type } method })
        {
            return false;
        }

        return type.IsIn("System", "Linq") || type.IsIn("System", "Numerics", "Tensors")
            || type.IsIn("MathNet", "Numerics") || type.IsIn("MathNet", "Numerics", "LinearAlgebra")
            || type.IsIn("System") && type.Name == "Array"
            || type.IsIn("System", "Collections", "Generic") && method.Name is "ForEach" or "ConvertAll"
            || type.IsIn("System", "Threading", "Tasks") && type.Name == "Parallel";
    }
}
