namespace Gradus.Results;

/// <summary>The graded attempt of one learner at one exercise.</summary>
/// <param name="Learner">The name of the folder or archive that was handed in.</param>
/// <param name="Module">The module's folder, such as <c>03_Backprop</c>.</param>
/// <param name="Exercise">The exercise, such as <c>Affine</c>.</param>
/// <param name="Cases">Exactly the expected cases, in the order of the hidden tests.</param>
/// <param name="Hints">What the analyzers found, in order of place.</param>
/// <param name="Notes">What the learner should know of how the submission was read, such as ignored files.</param>
internal sealed record SubmissionResult(
    string Learner,
    string Module,
    string Exercise,
    IReadOnlyList<CaseResult> Cases,
    IReadOnlyList<HintResult> Hints,
    IReadOnlyList<string> Notes)
{
    /// <summary>Points proven.</summary>
    public int Score => Cases.Sum(c => c.Points);

    /// <summary>Points the exercise is worth.</summary>
    public int MaxScore => Cases.Sum(c => c.MaxPoints);
}
