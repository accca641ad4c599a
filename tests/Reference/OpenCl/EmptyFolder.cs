namespace Gradus.Reference.Tests.OpenCl;

/// <summary>A folder that is taken away in the end.</summary>
internal sealed class EmptyFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("gradus-opencl-").FullName;

    /// <summary>The path of an entry in it.</summary>
    public string Of(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
