namespace Gradus.Curriculum;

/// <summary>A C# file by name, without a folder.</summary>
internal sealed record SourceFile(string Name, string Text)
{
    /// <summary>The name without <c>.cs</c>: what links an exercise to its solution and its tests.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Name);
}
