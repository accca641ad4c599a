using Microsoft.CodeAnalysis;

namespace Gradus.Compiling;

/// <summary>The model solutions of a module, compiled: what later modules build on while grading.</summary>
/// <param name="Image">The assembly.</param>
/// <param name="Reference">The same, for the compiler.</param>
internal sealed record ModelAssembly(byte[] Image, MetadataReference Reference);
