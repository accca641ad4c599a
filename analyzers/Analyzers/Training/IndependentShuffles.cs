using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Training;

/// <summary>GRAD0302: inputs and labels are shuffled one after the other, each in an order of its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IndependentShuffles() : BodyRule(Descriptors.IndependentShuffles)
{
    private static readonly HashSet<string> LabelWords =
    [
        "classes", "expected", "label", "labels", "outputs", "t", "target", "targets", "y", "ys",
    ];

    private static readonly HashSet<string> SplitWords = ["dev", "test", "train", "training", "val", "validation"];

    private protected override void Analyze(Body body, KitCompilation kit)
    {
        var shuffles = body.Facts.Operations.Select(operation => Shuffle.At(operation, body.Facts)).OfType<Shuffle>()
            .OrderBy(shuffle => shuffle.Site.Syntax.SpanStart).ToList();
        for (var second = 1; second < shuffles.Count; second++)
        {
            var first = shuffles.Take(second).LastOrDefault(one => Belong(one, shuffles[second]));
            if (first is not null)
            {
                body.Report(Diagnostic.Create(
                    Descriptors.IndependentShuffles,
                    shuffles[second].Site.Syntax.GetLocation(),
                    [first.Site.Syntax.GetLocation()],
                    first.Source.Name,
                    shuffles[second].Source.Name));
            }
        }
    }

    /// <summary>One holds the labels of the other, and nothing makes the two orders equal.</summary>
    private static bool Belong(Shuffle first, Shuffle second)
        => !SymbolEqualityComparer.Default.Equals(first.Source, second.Source)
            && IsLabels(first.Source.Name) != IsLabels(second.Source.Name)
            && SplitOf(first.Source.Name) == SplitOf(second.Source.Name)
            && (first.Seed is null || first.Seed != second.Seed)
            && Sequence.CanFollow(first.Site, second.Site);

    private static bool IsLabels(string name) => Names.Has(name, LabelWords);

    private static string? SplitOf(string name) => Names.WordsOf(name).Find(SplitWords.Contains);
}
