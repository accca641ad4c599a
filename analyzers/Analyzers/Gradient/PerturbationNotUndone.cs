using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>GRAD0106: a finite difference moves a parameter and leaves it at another value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PerturbationNotUndone() : BodyRule(Descriptors.PerturbationNotUndone)
{
    private protected override void Analyze(Body body, KitCompilation kit)
    {
        var facts = body.Facts;
        var steps = new StepSizes(facts);
        if (steps.IsEmpty || facts.Calls.Count(IsEvaluation) < 2)
        {
            return;
        }

        foreach (var group in facts.Writes.Where(write => IsPlace(write.Target))
            .GroupBy(write => (Text: write.Target.Syntax.ToString(), Region: RegionOf(write.Site))))
        {
            var offset = Offset.After(group, steps, facts.Definitions);
            if (offset is { IsZero: false, Moved: { } moved } && IsEvaluatedAfter(moved.Site, group.Key.Region, facts)
                && !IsFresh(moved.Target, group.Key.Region) && !IsReplacedLater(moved, group.Key.Text, facts))
            {
                body.Report(Diagnostic.Create(
                    Descriptors.PerturbationNotUndone, moved.Target.Syntax.GetLocation(), group.Key.Text, offset.Step));
            }
        }
    }

    /// <summary>Something that outlives the loop turn: an element or a member, not a number of one's own.</summary>
    private static bool IsPlace(IOperation target)
        => Operands.Container(target) is not null || target is IMemberReferenceOperation;

    /// <summary>A call of the function that is differentiated: a delegate, or the learner's own method.</summary>
    private static bool IsEvaluation(IInvocationOperation call)
        => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            || !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty;

    private static IOperation RegionOf(IOperation site)
    {
        var region = site;
        for (var parent = site.Parent; parent is not null; (region, parent) = (parent, parent.Parent))
        {
            if (parent is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return parent;
            }
        }

        return region;
    }

    private static bool IsEvaluatedAfter(IOperation moved, IOperation region, MethodFacts facts)
        => facts.Calls.Any(call => IsEvaluation(call)
            && Sequence.IsWithin(call, region) && call.Syntax.SpanStart > moved.Syntax.SpanStart);

    /// <summary>A copy that was made for this measurement need not be put back.</summary>
    private static bool IsFresh(IOperation target, IOperation region)
        => Operands.Owner(target) is { } owner && (region is ILoopOperation
            ? Sequence.IsDeclaredIn(owner, region)
            : owner is ILocalSymbol);

    /// <summary>Whether the place, or all that it lies in, gets another value further below.</summary>
    private static bool IsReplacedLater(VariableWrite moved, string text, MethodFacts facts)
    {
        var region = RegionOf(moved.Site);
        return facts.Writes.Any(write => write.Site.Syntax.SpanStart > moved.Site.Syntax.SpanStart
            && (write.Target.Syntax.ToString() == text
                ? RegionOf(write.Site) != region
                : SymbolEqualityComparer.Default.Equals(write.Root, moved.Root)));
    }
}
