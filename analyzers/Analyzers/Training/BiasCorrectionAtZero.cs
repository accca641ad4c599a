using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Training;

/// <summary>GRAD0304: 1 − βᵗ is a divisor while t is still 0.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BiasCorrectionAtZero() : TypeRule(Descriptors.BiasCorrectionAtZero)
{
    private protected override void Analyze(TypeBodies type, KitCompilation kit)
    {
        foreach (var body in type.Bodies)
        {
            var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (var correction in body.Facts.Binaries)
            {
                if (CounterIn(correction) is { } counter && Operands.Named(counter) is { } variable
                    && IsDivisor(correction, body.Facts) && StepCounter.IsZeroAt(counter, variable, body, type)
                    && reported.Add(variable))
                {
                    type.Report(Diagnostic.Create(
                        Descriptors.BiasCorrectionAtZero,
                        correction.Syntax.GetLocation(),
                        variable.Name,
                        correction.Syntax.ToString()));
                }
            }
        }
    }

    /// <summary>The t of 1 - Pow(β, t), or null.</summary>
    private static IOperation? CounterIn(IBinaryOperation correction)
        => correction.OperatorKind == BinaryOperatorKind.Subtract
            && correction.LeftOperand.ConstantValue is { HasValue: true, Value: 1 or 1.0 or 1f }
            && Operands.Strip(correction.RightOperand) is IInvocationOperation
            {
                TargetMethod.Name: "Pow",
                Arguments: { Length: 2 } arguments,
            }
            ? Operands.Strip(arguments[1].Value)
            : null;

    private static bool IsDivisor(IOperation value, MethodFacts facts)
    {
        var (operand, parent) = (value, value.Parent);
        while (parent is IConversionOperation or IParenthesizedOperation
            || parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Sqrt" } }
            || parent is IInvocationOperation { TargetMethod.Name: "Sqrt" })
        {
            (operand, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient => quotient.RightOperand == operand,
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Divide" } } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
                => facts.Operations.Any(use => Operands.IsReference(use, local) && IsDivisor(use, facts)),
            _ => false,
        };
    }
}
