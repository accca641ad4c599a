namespace Gradus.Loading;

/// <summary>Everything one learner handed in.</summary>
/// <param name="Learner">The name of the folder, or of the archive without <c>.zip</c>.</param>
/// <param name="Files">The C# files.</param>
/// <param name="Notes">What was ignored.</param>
/// <param name="Problem">Why it cannot be graded at all; null when it can.</param>
internal sealed record HandIn(string Learner, IReadOnlyList<HandedFile> Files, IReadOnlyList<string> Notes, string? Problem)
{
    /// <summary>Something that is no submission.</summary>
    public static HandIn Invalid(string learner, string problem) => new(learner, [], [], problem);
}
