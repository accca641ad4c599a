using Gradus.Reference.Managed;

namespace Gradus.Reference;

/// <summary>The device of this process, chosen at its first use.</summary>
public static class ReferenceDevice
{
    private static readonly Lazy<IReferenceDevice> Chosen = new(() => new ManagedDevice());

    /// <summary>What hidden tests compute with.</summary>
    public static IReferenceDevice Current => Chosen.Value;
}
