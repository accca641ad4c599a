namespace Gradus.Worker.Wire;

/// <summary>Bytes that are no message: too short, too long, or of another type than was agreed.</summary>
public sealed class WireException(string message) : Exception(message);
