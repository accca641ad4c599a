namespace Gradus.Compiling;

/// <summary>A learner's assembly and its symbols, which give exceptions their line.</summary>
internal sealed record CompiledSubmission(byte[] Image, byte[] Symbols);
