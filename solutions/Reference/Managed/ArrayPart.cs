namespace Gradus.Reference.Managed;

/// <summary>Numbers that lie side by side in an array.</summary>
/// <param name="Data">The array.</param>
/// <param name="Offset">Place of the first one.</param>
/// <param name="Length">How many they are.</param>
internal readonly record struct ArrayPart<T>(T[] Data, int Offset, int Length)
{
    /// <summary>None.</summary>
    public static ArrayPart<T> Empty { get; } = new([], 0, 0);

    /// <summary>The numbers.</summary>
    public Span<T> Span => Data.AsSpan(Offset, Length);

    /// <summary>A whole array.</summary>
    public static implicit operator ArrayPart<T>(T[] data) => new(data, 0, data.Length);

    /// <summary>The numbers as a matrix, row by row.</summary>
    public MatrixView<T> Rows(int columns) => new(Data, columns, Offset);
}
