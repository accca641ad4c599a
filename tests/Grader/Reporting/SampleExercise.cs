namespace Gradus.Grader.Tests.Reporting;

/// <summary>An exercise of the made-up class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Difficulty">From 0 to 1.</param>
/// <param name="Tests">Its hidden tests.</param>
internal sealed record SampleExercise(string Name, double Difficulty, string[] Tests);
