namespace Gradus.Kit;

/// <summary>A likely cause: it accounts for every entry of the answer.</summary>
/// <param name="Text">For the learner who sees the case.</param>
/// <param name="Discreet">For a hidden case: without values and indices.</param>
internal sealed record Cause(string Text, string Discreet)
{
    public Cause(string text)
        : this(text, text)
    {
    }
}
