using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>GRAD0207: a division by a standard deviation, or by the root of a mean square, that can be 0.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeviationWithoutEpsilon() : BodyRule(Descriptors.DeviationWithoutEpsilon)
{
    private protected override void Analyze(Body body, KitCompilation kit)
    {
        var facts = body.Facts;
        var reported = new HashSet<string>();
        foreach (var divisor in facts.Operations.Select(DivisorOf).OfType<IOperation>())
        {
            if (Deviation.Of(divisor, facts) is { } deviation && !deviation.IsGuarded(divisor, facts)
                && reported.Add(divisor.Syntax.ToString()))
            {
                body.Report(Diagnostic.Create(
                    Descriptors.DeviationWithoutEpsilon,
                    divisor.Syntax.GetLocation(),
                    divisor.Syntax.ToString(),
                    deviation.IsSecondMoment ? "while the gradient is 0" : "when a feature is constant"));
            }
        }
    }

    private static IOperation? DivisorOf(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient => quotient.RightOperand,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } quotient => quotient.Value,
        IInvocationOperation { TargetMethod.Name: "Divide" or "PointwiseDivide" } call
            when Operands.DataOf(call).ToList() is { Count: >= 2 } operands => operands[1],
        _ => null,
    };
}
