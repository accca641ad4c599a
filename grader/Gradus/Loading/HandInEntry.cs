namespace Gradus.Loading;

/// <summary>A file in a folder or archive, not read yet.</summary>
/// <param name="Path">Its path within, with forward slashes.</param>
/// <param name="Open">Opens it.</param>
internal sealed record HandInEntry(string Path, Func<Stream> Open);
