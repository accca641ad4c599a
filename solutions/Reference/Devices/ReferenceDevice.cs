using Gradus.Reference.Managed;
using Gradus.Reference.OpenCl;
using Gradus.Reference.OpenCl.Native;

namespace Gradus.Reference;

/// <summary>Opens devices; the one of this process is chosen at its first use.</summary>
public static class ReferenceDevice
{
    private static readonly Lazy<IReferenceDevice> Chosen = new(() => Open(DeviceRequest.OfProcess));

    /// <summary>What hidden tests compute with: the device that GRADUS_DEVICE asks for.</summary>
    /// <exception cref="DeviceException">It is not there.</exception>
    public static IReferenceDevice Current => Chosen.Value;

    /// <summary>Opens the device that is asked for. Where the choice is free, managed code is behind it.</summary>
    /// <exception cref="DeviceException">The device that is asked for is not there, or cannot be opened.</exception>
    public static IReferenceDevice Open(DeviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.IsAuto)
        {
            return OpenAny(request);
        }

        OpenClDeviceInfo? device = request.IsManaged ? null : request.Choose(OpenClDevices.All());
        return device is null ? new ManagedDevice() : new OpenClDevice(device);
    }

    private static IReferenceDevice OpenAny(DeviceRequest request)
    {
        // Loading OpenCL takes a tenth of a second, in each of the grader's processes.
        if (!GpuNodes.MayExist && OpenClLibrary.Named.Length == 0 && DriverEnvironment.Named.Length == 0)
        {
            return new ManagedDevice();
        }

        // Console.Error is the test runner's while it runs tests.
        var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        try
        {
            return request.Choose(OpenClDevices.All()) is { } gpu
                ? new FallbackDevice(gpu.FullName, () => new OpenClDevice(gpu), new ManagedDevice(), error)
                : new ManagedDevice();
        }
        catch (DeviceException failure)
        {
            error.WriteLine($"gradus: OpenCL failed, and managed code computes instead. {failure.Message}");
            return new ManagedDevice();
        }
    }
}
