using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>The form of an update such as <c>w -= g</c> that changes the buffer and not the variable.</summary>
internal static class UpdateInPlace
{
    /// <summary>The text of the update in place, or null where the library has none.</summary>
    public static string? Of(IAssignmentOperation assignment)
    {
        if (Parts(assignment) is not var (kind, operand))
        {
            return null;
        }

        var (target, right) = (assignment.Target.Syntax.ToString(), operand.Syntax);
        var type = assignment.Target.Type;
        if (type is { Name: "Tensor" } && BufferTypes.IsTensor(type))
        {
            return Sign(kind) is { } sign ? $"{target} {sign}= {right}" : null;
        }

        return BufferTypes.IsMathNet(type) && Member(kind, operand.Type) is { } member
            ? $"{target}.{member}({right}, {target})"
            : null;
    }

    /// <summary>The operator of <c>w op= g</c> or <c>w = w op g</c>, and its right operand.</summary>
    private static (BinaryOperatorKind Kind, IOperation Operand)? Parts(IAssignmentOperation assignment)
        => assignment switch
        {
            ICompoundAssignmentOperation compound => (compound.OperatorKind, Operands.Strip(compound.Value)),
            { Value: IBinaryOperation binary } when IsSame(binary.LeftOperand, assignment.Target)
                => (binary.OperatorKind, Operands.Strip(binary.RightOperand)),
            _ => null,
        };

    private static bool IsSame(IOperation left, IOperation right)
        => Operands.Strip(left).Syntax is IdentifierNameSyntax name
            && right.Syntax is IdentifierNameSyntax other && name.Identifier.ValueText == other.Identifier.ValueText;

    private static string? Member(BinaryOperatorKind kind, ITypeSymbol? operand) => kind switch
    {
        BinaryOperatorKind.Add => "Add",
        BinaryOperatorKind.Subtract => "Subtract",
        BinaryOperatorKind.Multiply when operand.IsNumeric() => "Multiply",
        BinaryOperatorKind.Divide when operand.IsNumeric() => "Divide",
        _ => null,
    };

    private static string? Sign(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => "+",
        BinaryOperatorKind.Subtract => "-",
        BinaryOperatorKind.Multiply => "*",
        BinaryOperatorKind.Divide => "/",
        _ => null,
    };
}
