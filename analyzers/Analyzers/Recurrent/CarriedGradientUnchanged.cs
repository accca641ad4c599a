using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Recurrent;

/// <summary>
/// GRAD0402: the gradient that one time step should hand to the step before it is zero from the start and stays so.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CarriedGradientUnchanged() : MethodBodyRule(Descriptors.CarriedGradientUnchanged)
{
    private static readonly string[] CarryNames = ["next", "carry", "prev", "later", "future"];

    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        if (!body.Operations.Any(operation => operation is ILoopOperation))
        {
            return;
        }

        var isBackward = BackwardPasses.IsBackward(body.Method, kit.Roles);
        foreach (var declarator in body.Operations.OfType<IVariableDeclaratorOperation>())
        {
            if (IsZero(declarator.GetVariableInitializer()?.Value)
                && body.Definitions.Of(declarator.Symbol).Count == 1
                && FirstRead(declarator.Symbol, body) is { } read
                && (IsCarry(declarator.Symbol.Name, isBackward) || IsAddedToUpstream(read, declarator.Symbol)))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.CarriedGradientUnchanged, read.Syntax.GetLocation(),
                    [declarator.Syntax.GetLocation()], declarator.Symbol.Name));
            }
        }
    }

    private static bool IsZero(IOperation? value)
        => value is not null && (Allocations.IsZero(value) && BufferTypes.IsBuffer(value.Type)
            || value.Type.IsFloating() && value.ConstantValue is { HasValue: true, Value: 0.0 or 0f });

    private static bool IsCarry(string name, bool isBackward)
        => Array.Exists(CarryNames, carry => name.IndexOf(carry, StringComparison.OrdinalIgnoreCase) >= 0)
            && (isBackward || GradientNames.IsGradient(name));

    /// <summary>
    /// Where a loop after the declaration reads the variable, if all that is ever done with it is to read it.
    /// </summary>
    private static IOperation? FirstRead(ILocalSymbol local, MethodBody body)
    {
        var references = body.Operations.Where(operation => operation is ILocalReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Local, local)).ToList();
        return references.TrueForAll(IsOnlyRead)
            ? references.Find(reference => Loops.Around(reference.Syntax).Any(loop => !Loops.Declares(loop, local)))
            : null;
    }

    private static bool IsOnlyRead(IOperation reference)
    {
        var parent = reference.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IArrayElementReferenceOperation element => IsOnlyReadElement(element),
            IPropertyReferenceOperation property => IsOnlyReadElement(property),
            IBinaryOperation => true,
            ICompoundAssignmentOperation compound => compound.Target != reference,
            IInvocationOperation call => BufferTypes.IsMathNet(call.TargetMethod.ContainingType)
                && !ApiWrites.Of(call).Contains(reference),
            IArgumentOperation { Parent: IInvocationOperation call }
                => BufferTypes.IsMathNet(call.TargetMethod.ContainingType) && !ApiWrites.Of(call).Contains(reference),
            _ => false,
        };
    }

    private static bool IsOnlyReadElement(IOperation element)
        => !(element.Parent is IAssignmentOperation assignment && assignment.Target == element)
            && element.Parent is not (IIncrementOrDecrementOperation
            or IArgumentOperation { Parameter.RefKind: not RefKind.None });

    /// <summary>Whether a loop that counts down adds the variable to a gradient that comes from above.</summary>
    private static bool IsAddedToUpstream(IOperation read, ILocalSymbol local)
    {
        var term = read;
        while (term.Parent is IConversionOperation or IParenthesizedOperation or IArrayElementReferenceOperation)
        {
            term = term.Parent;
        }

        return term.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
            && GradientNames.IsGradient(local.Name)
            && Operands.Root(sum.LeftOperand == term ? sum.RightOperand : sum.LeftOperand) is { } other
            && GradientNames.IsGradient(other.Name)
            && Loops.Around(read.Syntax).Any(loop => loop is ForStatementSyntax counted
                && counted.Incrementors.Any(step => step.ToString().Contains("--") || step.ToString().Contains("-=")));
    }
}
