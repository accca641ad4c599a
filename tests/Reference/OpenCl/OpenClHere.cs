using Gradus.Reference.OpenCl;
using NUnit.Framework;

namespace Gradus.Reference.Tests.OpenCl;

/// <summary>Skips a test, with the reason, where this machine lacks what it needs.</summary>
internal static class OpenClHere
{
    /// <summary>The platform that compiles for the CPU.</summary>
    public const string Pocl = "Portable Computing Language";

    private static readonly Lazy<IReadOnlyList<OpenClDeviceInfo>> Devices = new(OpenClDevices.All);

    /// <summary>Debian's Oclgrind, the library itself: its wrapper would bring a second compiler into the process.</summary>
    private static readonly string[] OclgrindPlaces =
        ["/usr/lib/oclgrind/liboclgrind-rt.so", "/usr/local/lib/liboclgrind-rt.so", "/usr/lib/liboclgrind-rt.so"];

    /// <summary>Needs PoCL, as it is installed.</summary>
    public static OpenClDeviceInfo RequirePocl()
    {
        OpenClDeviceInfo? device = Devices.Value.FirstOrDefault(found => found.PlatformName == Pocl && found.HasDouble);
        if (device is null)
        {
            Assert.Ignore("No PoCL here; install it (Debian: pocl-opencl-icd, ocl-icd-libopencl1).");
        }

        return device!;
    }

    /// <summary>Needs Oclgrind's library.</summary>
    public static string RequireOclgrind()
    {
        string? library = OclgrindPlaces.FirstOrDefault(File.Exists);
        if (library is null)
        {
            Assert.Ignore("No Oclgrind here; install it (Debian: oclgrind).");
        }

        return library!;
    }
}
