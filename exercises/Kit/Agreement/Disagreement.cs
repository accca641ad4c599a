namespace Gradus.Kit;

/// <summary>Why an answer fails.</summary>
/// <param name="Mismatch">What may be said of a hidden case.</param>
/// <param name="Message">All there is to say, line by line.</param>
internal sealed record Disagreement(Mismatch Mismatch, IReadOnlyList<string> Message);
