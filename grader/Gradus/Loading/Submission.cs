using Gradus.Curriculum;

namespace Gradus.Loading;

/// <summary>What one learner handed in for one exercise.</summary>
/// <param name="Learner">The name of the folder or archive.</param>
/// <param name="Module">The module's folder.</param>
/// <param name="Exercise">The exercise's name.</param>
/// <param name="Files">The learner's C# files of the module; empty when the exercise was not handed in.</param>
/// <param name="Problem">Why what was handed in is no submission; null when it is one.</param>
/// <param name="Notes">What was ignored.</param>
internal sealed record Submission(
    string Learner,
    string Module,
    string Exercise,
    IReadOnlyList<SourceFile> Files,
    string? Problem,
    IReadOnlyList<string> Notes);
