namespace Gradus.Kit;

/// <summary>Makes a class an exercise: the line it gets in the syllabus.</summary>
/// <param name="title">What the learner builds, in a few words.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExerciseAttribute(string title) : Attribute
{
    /// <summary>What the learner builds, in a few words.</summary>
    public string Title { get; } = title;

    /// <summary>Place in the module, from 1: an exercise may build on those before it, never on one after it.</summary>
    public required int Order { get; init; }

    /// <summary>Difficulty: 1 easy, 2 takes thought, 3 hard.</summary>
    public required int Stars { get; init; }

    /// <summary>Hours that a learner needs, in halves.</summary>
    public required double Hours { get; init; }
}
