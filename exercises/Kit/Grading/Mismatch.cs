namespace Gradus.Kit;

/// <summary>Why a case failed, in words that a learner may read even when the case is hidden.</summary>
/// <param name="Kind">In what way the answer is wrong.</param>
/// <param name="Explanation">
/// Shapes, the likely cause and the size of the error. It never holds an input, an expected or an actual value, or an
/// index: a learner could otherwise rebuild a hidden case from them.
/// </param>
public sealed record Mismatch(MismatchKind Kind, string Explanation);
