using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.CodeAnalysis;

namespace Gradus.Compiling;

/// <summary>What a submission may be compiled against: .NET, MathNet, tensors and the exercise attributes.</summary>
internal static class References
{
    /// <summary>All references, read once per process.</summary>
    public static IReadOnlyList<MetadataReference> ForSubmissions { get; } = [.. Framework(), .. Libraries().Select(Read)];

    private static IEnumerable<MetadataReference> Framework() =>
        Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(IsManaged).Order(StringComparer.Ordinal).Select(Read);

    private static string[] Libraries() =>
    [
        typeof(Matrix<>).Assembly.Location,
        typeof(System.Numerics.Tensors.Tensor).Assembly.Location,
        typeof(ExerciseAttribute).Assembly.Location,
    ];

    /// <summary>The runtime's folder also holds native libraries; managed ones have these names.</summary>
    private static bool IsManaged(string path) =>
        Path.GetFileName(path) is var name && !name.Contains(".Native.", StringComparison.Ordinal)
        && (name.StartsWith("System.", StringComparison.Ordinal)
            || name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll" or "Microsoft.Win32.Primitives.dll");

    private static PortableExecutableReference Read(string path) => MetadataReference.CreateFromFile(path);
}
