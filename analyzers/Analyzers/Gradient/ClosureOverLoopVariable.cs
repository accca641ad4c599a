using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>
/// GRAD0108: a closure made in a loop and kept for later names a variable that the loop goes on changing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClosureOverLoopVariable() : BodyRule(Descriptors.ClosureOverLoopVariable)
{
    private protected override void Analyze(Body body, KitCompilation kit)
    {
        foreach (var operation in body.Facts.Operations)
        {
            var function = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Body,
                ILocalFunctionOperation { Body: { } local } => local,
                _ => null,
            };
            if (function is not null && Sequence.LoopsAround(operation).Any()
                && KeptFunction.IsKept(operation, body.Facts)
                && FirstChanging(operation, body.Facts) is { } use)
            {
                Report(body, use.Name, use.Loop);
            }
        }
    }

    private static (IOperation Name, ILoopOperation Loop)? FirstChanging(IOperation function, MethodFacts facts)
    {
        foreach (var name in function.Descendants())
        {
            if (Operands.Named(name) is { } variable and (ILocalSymbol or IParameterSymbol)
                && !Sequence.IsDeclaredIn(variable, function)
                && Sequence.LoopsAround(function).FirstOrDefault(loop => Changes(loop, variable, function, facts))
                    is { } loop
                && !IsRewritten(variable, function, facts))
            {
                return (name, loop);
            }
        }

        return null;
    }

    /// <summary>Whether a loop changes a variable that it does not make anew in every turn.</summary>
    private static bool Changes(ILoopOperation loop, ISymbol variable, IOperation function, MethodFacts facts)
        => !Sequence.IsDeclaredIn(variable, loop.Body)
            && !(loop is IForEachLoopOperation each && each.Locals.Contains(variable, SymbolEqualityComparer.Default))
            && facts.Writes.Any(write => Operands.IsReference(Operands.Strip(write.Target), variable)
                && write.Site is not IInvocationOperation
                && Sequence.IsWithin(write.Site, loop) && !Sequence.IsWithin(write.Site, function));

    /// <summary>A variable that the function itself assigns is meant to be shared.</summary>
    private static bool IsRewritten(ISymbol variable, IOperation function, MethodFacts facts)
        => facts.Writes.Any(write => Operands.IsReference(Operands.Strip(write.Target), variable)
            && Sequence.IsWithin(write.Site, function));

    private static void Report(Body body, IOperation name, ILoopOperation loop)
    {
        var variable = Operands.Named(name)!;
        body.Report(Diagnostic.Create(
            Descriptors.ClosureOverLoopVariable,
            name.Syntax.GetLocation(),
            variable.Name,
            ValueAfter(variable, loop)));
    }

    private static string ValueAfter(ISymbol variable, ILoopOperation loop)
        => loop is IForLoopOperation { Condition: IBinaryOperation condition }
            && Operands.IsReference(Operands.Strip(condition.LeftOperand), variable)
            && condition.OperatorKind == BinaryOperatorKind.LessThan
            ? condition.RightOperand.Syntax.ToString()
            : "what the last turn left in it";
}
