using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>The letter of a verdict on its colour.</summary>
internal static class VerdictChip
{
    /// <summary>The chip. The word itself belongs beside it.</summary>
    public static Html Of(Verdict verdict)
    {
        var facts = VerdictFacts.Of(verdict);
        return Html.Of($"<span class=\"chip {facts.Tone}\" aria-hidden=\"true\">{facts.Letter}</span>");
    }
}
