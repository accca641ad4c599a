namespace Gradus.Results;

/// <summary>What became of one expected case.</summary>
/// <param name="Id">The test method and its arguments, such as <c>Backward_agrees_with_the_reference(2)</c>.</param>
/// <param name="Verdict">One word.</param>
/// <param name="Points">Points proven: all or none.</param>
/// <param name="MaxPoints">Points the case is worth.</param>
/// <param name="Message">Why, in words a learner may see: no input, no expected value, no path. Empty on a pass.</param>
internal sealed record CaseResult(string Id, Verdict Verdict, int Points, int MaxPoints, string Message);
