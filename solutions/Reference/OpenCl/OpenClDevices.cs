using System.Text;
using Gradus.Reference.OpenCl.Native;

namespace Gradus.Reference.OpenCl;

/// <summary>Enumerates the OpenCL devices of this machine.</summary>
public static unsafe class OpenClDevices
{
    private const ulong AnyType = 0xFFFFFFFF;
    private const ulong CpuType = 1 << 1;
    private const ulong GpuType = 1 << 2;
    private const ulong CorrectlyRoundedDivide = 1 << 7;

    /// <summary>All devices; none where there is no OpenCL or no driver.</summary>
    /// <exception cref="OpenClException">The OpenCL library answers with an error.</exception>
    public static IReadOnlyList<OpenClDeviceInfo> All() => [.. Platforms().SelectMany(platform => platform.Devices)];

    /// <summary>All drivers, those without a device as well.</summary>
    /// <exception cref="OpenClException">The OpenCL library answers with an error.</exception>
    internal static IReadOnlyList<OpenClPlatform> Platforms()
    {
        if (!OpenClLibrary.IsPresent)
        {
            return [];
        }

        using SignalGuard guard = SignalGuard.Enter();
        int status = OpenCL.clGetPlatformIDs(0, null, out uint count);
        if (status == OpenClStatus.NoPlatform || count == 0)
        {
            return [];
        }

        OpenClStatus.Check(status, "clGetPlatformIDs");
        nint[] platforms = new nint[count];
        fixed (nint* handles = platforms)
        {
            OpenClStatus.Check(OpenCL.clGetPlatformIDs(count, handles, out _), "clGetPlatformIDs");
        }

        return Array.ConvertAll(platforms, Describe);
    }

    private static OpenClPlatform Describe(nint platform)
    {
        string name = Text(0x0902, (uint name, nuint size, void* value, out nuint actual) =>
            OpenCL.clGetPlatformInfo(platform, name, size, value, out actual));
        return new OpenClPlatform(
            name, Array.ConvertAll(Handles(platform), device => Describe(platform, name, device)));
    }

    // A driver that answers with an error has no devices: others may have some.
    private static nint[] Handles(nint platform)
    {
        int status = OpenCL.clGetDeviceIDs(platform, AnyType, 0, null, out uint count);
        nint[] devices = new nint[status == OpenClStatus.Success ? count : 0];
        fixed (nint* handles = devices)
        {
            return devices.Length > 0
                && OpenCL.clGetDeviceIDs(platform, AnyType, count, handles, out _) == OpenClStatus.Success
                    ? devices
                    : [];
        }
    }

    private static OpenClDeviceInfo Describe(nint platform, string platformName, nint device)
    {
        Query query = (uint name, nuint size, void* value, out nuint actual) =>
            OpenCL.clGetDeviceInfo(device, name, size, value, out actual);
        return new OpenClDeviceInfo(
            platform,
            device,
            platformName,
            Name: Text(0x102B, query),
            Driver: Text(0x102D, query),
            Kind: KindOf(platformName, Number(0x1000, query)),
            HasDouble: Number(0x1032, query) != 0,
            DividesCorrectly: (Number(0x101B, query) & CorrectlyRoundedDivide) != 0,
            LargestBuffer: (long)Math.Min(Number(0x1010, query), long.MaxValue));
    }

    private static OpenClDeviceKind KindOf(string platformName, ulong type) =>
        platformName == "Oclgrind" ? OpenClDeviceKind.Simulator
        : (type & GpuType) != 0 ? OpenClDeviceKind.Gpu
        : (type & CpuType) != 0 ? OpenClDeviceKind.Cpu
        : OpenClDeviceKind.Accelerator;

    private static ulong Number(uint name, Query query)
    {
        ulong value = 0;
        _ = query(name, sizeof(ulong), &value, out _);
        return value;
    }

    private static string Text(uint name, Query query)
    {
        if (query(name, 0, null, out nuint length) != OpenClStatus.Success)
        {
            return "";
        }

        byte[] text = new byte[length];
        fixed (byte* start = text)
        {
            _ = query(name, length, start, out _);
        }

        return Encoding.UTF8.GetString(text).TrimEnd('\0').Trim();
    }

    private delegate int Query(uint name, nuint size, void* value, out nuint actual);
}
