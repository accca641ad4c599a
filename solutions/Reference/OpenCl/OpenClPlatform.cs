namespace Gradus.Reference.OpenCl;

/// <summary>A driver that the OpenCL library found.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Devices">Its devices; a driver without a device is there, but of no use.</param>
internal sealed record OpenClPlatform(string Name, IReadOnlyList<OpenClDeviceInfo> Devices);
