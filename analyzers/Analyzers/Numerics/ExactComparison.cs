using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>
/// GRAD0206: two computed numbers are compared exactly to see whether training has converged, or whether two gradients
/// agree.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExactComparison() : BodyRule(Descriptors.ExactComparison)
{
    private static readonly string[] GradientNames = ["grad", "numeric", "analytic"];

    private static readonly HashSet<string> ProgressWords =
        ["cost", "cur", "current", "err", "error", "last", "loss", "new", "next", "old", "prev", "previous"];

    private protected override void Analyze(Body body, KitCompilation kit)
    {
        foreach (var operation in body.Facts.Operations)
        {
            var operands = OperandsOf(operation);
            if (operands is var (left, right) && (IsLoopCondition(operation) || EndsLoop(operation, left, right)
                || IsGradient(left) && IsGradient(right)))
            {
                body.Report(Diagnostic.Create(
                    Descriptors.ExactComparison,
                    operation.Syntax.GetLocation(),
                    operation.Syntax.ToString(),
                    left.Syntax.ToString(),
                    right.Syntax.ToString()));
            }
        }
    }

    private static (IOperation Left, IOperation Right)? OperandsOf(IOperation operation) => operation switch
    {
        IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals,
            OperatorMethod: null,
        } comparison when IsComputed(comparison.LeftOperand) && IsComputed(comparison.RightOperand)
            => (comparison.LeftOperand, comparison.RightOperand),
        IInvocationOperation { TargetMethod.Name: "SequenceEqual" or "Equals" } call
            when Operands.DataOf(call).ToList() is { Count: 2 } operands
                && IsNumber(operands[0]) && IsNumber(operands[1]) && IsGradient(operands[0])
            => (operands[0], operands[1]),
        _ => null,
    };

    private static bool IsComputed(IOperation operand)
        => operand.Type.IsFloating() && operand.Type?.SpecialType != SpecialType.System_Decimal
            && !operand.ConstantValue.HasValue && Operands.Strip(operand).Type.IsFloating()
            && !(Operands.Strip(operand) is IFieldReferenceOperation { Field.IsStatic: true, Field.IsReadOnly: true });

    private static bool IsNumber(IOperation operand)
        => Operands.Strip(operand).Type is { } type && (type.IsFloating()
            || type is IArrayTypeSymbol { ElementType: var element } && element.IsFloating() || BufferTypes.IsSpan(type)
            || BufferTypes.IsMathNet(type));

    private static bool IsGradient(IOperation operand)
        => Operands.Root(operand) is { } root && (Names.Contains(root.Name, GradientNames)
            || Names.IsGradient(root.Name));

    /// <summary>A while or do loop that ends by it; a for loop with it counts in fractions.</summary>
    private static bool IsLoopCondition(IOperation comparison)
    {
        var (operand, parent) = (comparison, comparison.Parent);
        while (parent is IParenthesizedOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr })
        {
            (operand, parent) = (parent, parent.Parent);
        }

        return parent is IWhileLoopOperation loop && loop.Condition == operand
            || parent is IForLoopOperation counted && counted.Condition == operand;
    }

    /// <summary>if (loss == previous) break;</summary>
    private static bool EndsLoop(IOperation comparison, IOperation left, IOperation right)
        => comparison.Parent is IConditionalOperation condition && condition.Condition == comparison
            && Sequence.LoopsAround(comparison).Any()
            && condition.WhenTrue.DescendantsAndSelf().Any(operation => operation is IReturnOperation
                or IBranchOperation { BranchKind: BranchKind.Break })
            && Operands.Named(Operands.Strip(left)) is { } first && Operands.Named(Operands.Strip(right)) is { } second
            && (Names.Has(first.Name, ProgressWords) || Names.Has(second.Name, ProgressWords));
}
