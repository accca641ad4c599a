namespace Gradus.Reference.OpenCl;

/// <summary>An OpenCL device that was found.</summary>
/// <param name="Platform">Handle of its platform.</param>
/// <param name="Handle">Its own handle.</param>
/// <param name="PlatformName">Name of the platform.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Driver">Version of the driver.</param>
/// <param name="Kind">What it computes with.</param>
/// <param name="HasDouble">Whether it computes in float64.</param>
/// <param name="DividesCorrectly">Whether float32 division can be asked to round correctly.</param>
/// <param name="LargestBuffer">Bytes that one buffer may have.</param>
public sealed record OpenClDeviceInfo(
    nint Platform,
    nint Handle,
    string PlatformName,
    string Name,
    string Driver,
    OpenClDeviceKind Kind,
    bool HasDouble,
    bool DividesCorrectly,
    long LargestBuffer)
{
    /// <summary>Whether it is a graphics processor.</summary>
    public bool IsGpu => Kind == OpenClDeviceKind.Gpu;

    /// <summary>Platform and name, as in GRADUS_DEVICE.</summary>
    public string FullName => $"{PlatformName} / {Name}";
}
