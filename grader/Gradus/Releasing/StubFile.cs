namespace Gradus.Releasing;

/// <summary>One file of <c>exercises/</c> as it should be.</summary>
/// <param name="Path">Path from the repository's root, with <c>/</c>.</param>
/// <param name="Text">What it should hold; null when it should not be there.</param>
internal sealed record StubFile(string Path, string? Text);
