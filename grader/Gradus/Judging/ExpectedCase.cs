namespace Gradus.Judging;

/// <summary>A case that every submission of an exercise is asked.</summary>
/// <param name="Id">The test method and its arguments.</param>
/// <param name="Points">What it is worth.</param>
/// <param name="Hint">What the author tells a learner whose case failed.</param>
internal sealed record ExpectedCase(string Id, int Points, string Hint);
