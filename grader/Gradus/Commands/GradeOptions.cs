namespace Gradus.Commands;

/// <summary>How <c>gradus grade</c> was called.</summary>
/// <param name="Submissions">The folder of hand-ins.</param>
/// <param name="Output">The folder for the report.</param>
/// <param name="Module">The module that was assigned, or null.</param>
/// <param name="Exercise">The exercise that was assigned, or null.</param>
/// <param name="Isolation">The sandbox that was asked for, or null.</param>
/// <param name="Seed">Seed of the hidden tests' random inputs.</param>
internal sealed record GradeOptions(
    string Submissions, string Output, string? Module, string? Exercise, string? Isolation, ulong Seed);
