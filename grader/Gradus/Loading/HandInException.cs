namespace Gradus.Loading;

/// <summary>Says what makes a folder or archive no submission: found and expected.</summary>
internal sealed class HandInException(string message) : Exception(message);
