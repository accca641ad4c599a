namespace Gradus.Commands;

/// <summary>Says what is wrong with how a command was called: found, expected, what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
