using Gradus.Curriculum;

namespace Gradus.Loading;

/// <summary>What is to be graded: an exercise, a module, or whatever was handed in.</summary>
internal sealed record Scope(CourseModule? Module, Exercise? Exercise)
{
    /// <summary>Whether a learner who handed in nothing for an exercise gets a result for it.</summary>
    public bool IsAssigned => Module is not null;

    /// <summary>The exercises of a module that are in scope.</summary>
    public IEnumerable<Exercise> Of(CourseModule module) =>
        Module is not null && Module != module ? [] : Exercise is not null ? [Exercise] : module.Exercises;
}
