namespace Gradus.Results;

/// <summary>One diagnostic of the analyzers in a submission.</summary>
/// <param name="Id">The rule, such as <c>GRAD0001</c>.</param>
/// <param name="File">The learner's file, by name.</param>
/// <param name="Line">Line in it, from 1.</param>
/// <param name="Message">The problem and the remedy, with the learner's own names in it.</param>
internal sealed record HintResult(string Id, string File, int Line, string Message);
