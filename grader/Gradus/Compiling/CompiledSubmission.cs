using System.Collections.Immutable;

namespace Gradus.Compiling;

/// <summary>A learner's assembly and its symbols, which give exceptions their line.</summary>
/// <param name="Image">The assembly.</param>
/// <param name="Symbols">Its symbols.</param>
/// <param name="Lines">How many lines each file in it has.</param>
/// <param name="Models">The assemblies of earlier modules that it builds on, in order.</param>
internal sealed record CompiledSubmission(
    byte[] Image, byte[] Symbols, IReadOnlyDictionary<string, int> Lines, ImmutableArray<byte[]> Models)
{
    /// <summary>Whether there is such a file with such a line, from 1.</summary>
    public bool HasLine(string file, int line) => Lines.TryGetValue(file, out var lines) && line >= 1 && line <= lines;
}
