namespace Gradus.Twins;

/// <summary>Numbers a member of a twin: the same number names it to the worker.</summary>
/// <param name="number">Place in the twin's list of members.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor)]
public sealed class MemberAttribute(int number) : Attribute
{
    /// <summary>Place in the twin's list of members.</summary>
    public int Number { get; } = number;
}
