namespace Gradus.Reference;

/// <summary>A file of vectors that cannot be used: what was found, where, and what was expected.</summary>
public sealed class VectorFileException : Exception
{
    /// <summary>What was found, where, and what was expected.</summary>
    public VectorFileException(string message)
        : base(message)
    {
    }

    /// <summary>What was found, where, and what was expected, and the cause.</summary>
    public VectorFileException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
