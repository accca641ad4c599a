using Gradus.Reference.Managed;

namespace Gradus.Reference.Tests.Devices;

/// <summary>For what both devices have to do with a case that is no sample.</summary>
internal static class EveryDevice
{
    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => ["managed", "OpenCL"];

    /// <summary>The device; where there is no such device, the test is skipped.</summary>
    public static IReferenceDevice Named(string name) =>
        name == "managed" ? new ManagedDevice() : OpenClForTests.Device;
}
