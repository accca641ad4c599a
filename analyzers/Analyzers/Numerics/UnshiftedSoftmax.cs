using System.Collections.Immutable;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Numerics;

/// <summary>GRAD0201: a softmax or a log-sum-exp of logits from which the maximum was not subtracted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnshiftedSoftmax() : GradusAnalyzer(Descriptors.UnshiftedSoftmax)
{
    /// <summary>The property that says whether the sum of exponentials goes into a logarithm.</summary>
    public const string IsLogarithm = nameof(IsLogarithm);

    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationBlockAction(block => Analyze(block, kit));

    private static void Analyze(OperationBlockAnalysisContext context, KitCompilation kit)
    {
        if (kit.FactsOf(context.OperationBlocks) is not { } facts
            || !facts.Operations.Any(operation => Exponential.At(operation) is not null))
        {
            return;
        }

        var (flow, shift, bound) =
            (new ExponentialFlow(facts.Definitions), new ShiftTest(facts), new BoundTest(facts.Definitions));
        var reported = new HashSet<Exponential>();
        foreach (var normalization in facts.Operations.Select(operation => Normalization.At(operation, flow))
            .OfType<Normalization>()
            .OrderByDescending(normalization => normalization.IsLogarithm))
        {
            var raw = normalization.Exponentials
                .Where(one => !bound.IsBoundedAbove(one.Argument) && !shift.IsShifted(one.Argument))
                .OrderBy(one => one.Site.Syntax.SpanStart).ToList();
            if (raw.Count > 0 && !raw.Any(reported.Contains))
            {
                context.ReportDiagnostic(Describe(raw, normalization.IsLogarithm));
            }

            reported.UnionWith(raw);
        }
    }

    private static Diagnostic Describe(List<Exponential> raw, bool isLogarithm)
    {
        var argument = raw[0].Argument;
        return Diagnostic.Create(
            Descriptors.UnshiftedSoftmax,
            raw[0].Site.Syntax.GetLocation(),
            raw.Skip(1).Select(one => one.Site.Syntax.GetLocation()),
            ImmutableDictionary<string, string?>.Empty.Add(IsLogarithm, isLogarithm.ToString()),
            argument.Syntax.ToString(),
            isLogarithm ? "the logarithm of the sum becomes infinite" : "the quotient becomes NaN",
            Operands.Root(argument)?.Name ?? argument.Syntax.ToString(),
            isLogarithm ? "and add it to the logarithm" : "which cancels in the quotient");
    }
}
