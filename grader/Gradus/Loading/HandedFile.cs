namespace Gradus.Loading;

/// <summary>A C# file as it was handed in.</summary>
/// <param name="Folder">Its folder within the hand-in, with forward slashes; empty at the top.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its text.</param>
internal sealed record HandedFile(string Folder, string Name, string Text);
