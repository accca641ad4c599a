using Gradus.Reference.OpenCl;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Devices;

/// <summary>The OpenCL device that tests use: any one that computes in float64.</summary>
internal static class OpenClForTests
{
    private static readonly Lazy<IReferenceDevice?> Opened = new(() =>
        OpenClDevices.All().Where(device => device.HasDouble).Select(device => new OpenClDevice(device)).FirstOrDefault());

    /// <summary>The device; without one, the test is skipped.</summary>
    public static IReferenceDevice Device
    {
        get
        {
            if (Opened.Value is null)
            {
                Assert.Ignore(
                    "No OpenCL device with float64 here; install one (Debian: pocl-opencl-icd, ocl-icd-libopencl1).");
            }

            return Opened.Value!;
        }
    }
}
