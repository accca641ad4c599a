using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Gradient;

/// <summary>GRAD0101: a weight is updated first, and the error is sent down through the new weight.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeightsUpdatedTooEarly() : BodyRule(Descriptors.WeightsUpdatedTooEarly)
{
    private protected override void Analyze(Body body, KitCompilation kit)
    {
        var facts = body.Facts;
        if (facts.Writes.Count == 0)
        {
            return;
        }

        var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var update in WeightUpdate.In(facts, method => kit.Helpers.Of(
            method, facts.Bodies[0].SemanticModel, 0, CancellationToken.None)))
        {
            if (update.Root is { } weight && !reported.Contains(weight)
                && UseAfter(update, weight, facts) is { } use && reported.Add(weight))
            {
                body.Report(Describe(update, weight, use));
            }
        }
    }

    private static IOperation? UseAfter(VariableWrite update, ISymbol weight, MethodFacts facts)
    {
        var updates = facts.Writes.Where(write => Operands.IsReference(Operands.Strip(write.Target), weight)).ToList();
        var end = update.Site.Syntax.Span.End;
        return facts.Operations
            .Where(operation => operation.Syntax.SpanStart >= end && Operands.IsReference(operation, weight))
            .OrderBy(operation => operation.Syntax.SpanStart)
            .FirstOrDefault(use => ErrorProduct.Holds(use, facts.Definitions)
                && SameWeight.IsPossible(update.Target, Element(use), facts.Definitions)
                && Sequence.CanFollow(update.Site, use)
                && !IsReplacedBetween(update, use, updates)
                && !IsForwardBetween(end, use, facts));
    }

    /// <summary>The element that the use is of: W[l][j] rather than W.</summary>
    private static IOperation Element(IOperation use)
    {
        while (use.Parent is { } parent && Operands.Container(parent) == use)
        {
            use = parent;
        }

        return use;
    }

    private static bool IsReplacedBetween(VariableWrite update, IOperation use, List<VariableWrite> writes)
        => writes.Any(write => write.Kind == WriteKind.Set && write.Site.Syntax.SpanStart > update.Site.Syntax.SpanStart
            && write.Site.Syntax.SpanStart < use.Syntax.SpanStart);

    /// <summary>Behind a new forward pass the new weights are the right ones.</summary>
    private static bool IsForwardBetween(int start, IOperation use, MethodFacts facts)
        => facts.Calls
            .Any(call => call.Syntax.SpanStart >= start && call.Syntax.Span.End <= use.Syntax.SpanStart
                && Names.Contains(call.TargetMethod.Name, "forward", "predict"));

    private static Diagnostic Describe(VariableWrite update, ISymbol weight, IOperation use)
        => Diagnostic.Create(
            Descriptors.WeightsUpdatedTooEarly,
            use.Syntax.GetLocation(),
            [update.Site.Syntax.GetLocation()],
            weight.Name,
            update.Site.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
}
