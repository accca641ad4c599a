namespace Gradus.Reference;

/// <summary>A case that an operator cannot compute: what was found, where, and what was expected.</summary>
public sealed class OperatorException(string message) : ArgumentException(message);
