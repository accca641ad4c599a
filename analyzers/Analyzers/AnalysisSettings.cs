using Gradus.Analyzers.Roles;

namespace Gradus.Analyzers;

/// <summary>What differs between the IDE and the grader.</summary>
/// <param name="IncludeGenerated">Analyse code that calls itself generated, too.</param>
/// <param name="Roles">Roles that hold whatever the attributes in the code say.</param>
internal sealed record AnalysisSettings(bool IncludeGenerated, ExerciseRoles Roles)
{
    public static readonly AnalysisSettings Live = new(IncludeGenerated: false, ExerciseRoles.None);
}
