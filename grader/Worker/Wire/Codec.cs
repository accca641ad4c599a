namespace Gradus.Worker.Wire;

/// <summary>
/// Writes and reads values of one declared type. Both sides know the type from the exercise's signature, so no type
/// name is ever on the wire.
/// </summary>
internal abstract class Codec
{
    /// <summary>Appends a value.</summary>
    public abstract void Write(WireWriter writer, object? value);

    /// <summary>Reads a value; a <see cref="WireException"/> says why it is none.</summary>
    public abstract object? Read(WireReader reader);

    /// <summary>The fewest bytes that a value takes: what a number of items is checked against before it is believed.</summary>
    public abstract int MinSize { get; }

    /// <summary>Whether a value is compared after a call to see if the callee changed it.</summary>
    public virtual bool ByValue => true;
}
