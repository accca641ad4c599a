using System.Runtime.CompilerServices;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

/// <summary>What differs between the IDE and the grader.</summary>
/// <param name="IsGrading">The grader asks, which analyses code that calls itself generated, too.</param>
/// <param name="Roles">Roles that hold whatever the attributes in the code say.</param>
internal sealed record AnalysisSettings(bool IsGrading, ExerciseRoles Roles)
{
    public static readonly AnalysisSettings Live = new(IsGrading: false, ExerciseRoles.None);

    private readonly ConditionalWeakTable<Compilation, KitCompilation> _compilations = new();

    /// <summary>What is known of a compilation; all rules with these settings share it.</summary>
    public KitCompilation Of(Compilation compilation)
        => _compilations.GetValue(compilation, _ => new KitCompilation(new RoleResolver(Roles)) { Settings = this });
}
