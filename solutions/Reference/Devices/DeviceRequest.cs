using System.Globalization;
using Gradus.Reference.OpenCl;

namespace Gradus.Reference;

/// <summary>
/// What a user asks for by GRADUS_DEVICE or --device: auto, gpu, opencl-cpu, managed, the number of an OpenCL device,
/// or part of its "platform / name".
/// </summary>
public sealed record DeviceRequest
{
    /// <summary>The variable that holds the request of a process.</summary>
    public const string Variable = "GRADUS_DEVICE";

    /// <summary>What may be asked for.</summary>
    public const string Choices = "auto, gpu, opencl-cpu, managed, the number of a device, or part of its name";

    /// <summary>A request in the user's words; nothing is auto.</summary>
    public DeviceRequest(string? text) => Text = string.IsNullOrWhiteSpace(text) ? "auto" : text.Trim();

    /// <summary>The request of this process.</summary>
    public static DeviceRequest OfProcess => new(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The user's words.</summary>
    public string Text { get; }

    /// <summary>Whether the choice is left to the program: a GPU with float64, else managed code.</summary>
    public bool IsAuto => Is("auto");

    /// <summary>Whether managed code is asked for.</summary>
    public bool IsManaged => Is("managed");

    /// <summary>Whether what is asked for is there.</summary>
    /// <param name="found">The devices of this machine, in the order of their numbers.</param>
    public bool IsMet(IReadOnlyList<OpenClDeviceInfo> found) => IsAuto || IsManaged || Named(found) is not null;

    /// <summary>The OpenCL device that is meant; null for managed code.</summary>
    /// <param name="found">The devices of this machine, in the order of their numbers.</param>
    /// <exception cref="DeviceException">The device that is asked for is not there.</exception>
    public OpenClDeviceInfo? Choose(IReadOnlyList<OpenClDeviceInfo> found) =>
        IsManaged ? null
        : IsAuto ? found.FirstOrDefault(device => device.IsGpu && device.HasDouble)
        : Named(found) ?? throw new DeviceException(
            $"Found no device {Text} among {List(found)}; expected {Choices}. " +
            "`gradus reference devices` says what was tried.");

    /// <summary>Why a device was not taken.</summary>
    /// <param name="device">An OpenCL device; null for managed code.</param>
    public string WhyNot(OpenClDeviceInfo? device) =>
        !IsAuto ? $"{Text} was asked for"
        : device is null ? "auto takes a GPU with float64 where there is one"
        : device.Kind == OpenClDeviceKind.Cpu ? "auto leaves a CPU to managed code, which is faster there"
        : !device.IsGpu ? "auto takes GPUs only"
        : !device.HasDouble ? "auto needs float64, which this GPU lacks"
        : "auto takes the first GPU with float64";

    private OpenClDeviceInfo? Named(IReadOnlyList<OpenClDeviceInfo> found) =>
        Is("gpu") ? found.Where(device => device.IsGpu).OrderByDescending(device => device.HasDouble).FirstOrDefault()
        : Is("opencl-cpu") ? found.FirstOrDefault(device => device.Kind == OpenClDeviceKind.Cpu)
        : int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? found.ElementAtOrDefault(number)
        : found.FirstOrDefault(device => device.FullName.Contains(Text, StringComparison.OrdinalIgnoreCase));

    private bool Is(string word) => Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static string List(IReadOnlyList<OpenClDeviceInfo> found) => string.Join(
        ", ", found.Select((device, number) => $"{number} ({device.FullName}, {device.Kind})").Prepend("managed"));
}
