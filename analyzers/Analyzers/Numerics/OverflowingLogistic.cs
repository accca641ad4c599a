using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>GRAD0204: a sigmoid, a tanh or a softplus in a form that overflows for large inputs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverflowingLogistic() : BodyRule(Descriptors.OverflowingLogistic)
{
    private protected override void Analyze(Body body, KitCompilation kit)
    {
        var facts = body.Facts;
        if (!facts.Operations.Any(operation => Exponential.At(operation) is not null))
        {
            return;
        }

        var bound = new BoundTest(facts.Definitions);
        foreach (var form in facts.Operations.Select(operation => LogisticForm.At(operation, facts))
            .OfType<LogisticForm>())
        {
            if (!bound.IsBoundedAbove(form.Argument) && !new ShiftTest(facts).IsShifted(form.Argument)
                && !IsGuarded(form, facts))
            {
                body.Report(Diagnostic.Create(
                    Descriptors.OverflowingLogistic,
                    form.Site.Syntax.GetLocation(),
                    form.Site.Syntax.ToString(),
                    form.Failure,
                    form.Remedy));
            }
        }
    }

    /// <summary>Whether the argument was compared with something: the other branch may hold the other form.</summary>
    private static bool IsGuarded(LogisticForm form, MethodFacts facts)
        => form.Argument.DescendantsAndSelf().Select(Operands.Named).OfType<ISymbol>()
            .Any(variable => Conditions.Mention(form.Site, variable, facts));
}
