namespace Gradus.Reference.OpenCl.Native;

/// <summary>
/// The files by which Linux drivers reach a GPU. Without one there is none, and OpenCL need not be loaded to know it.
/// </summary>
internal static class GpuNodes
{
    private const string Nvidia = "/dev/nvidiactl";
    private const string Windows = "/dev/dxg";

    // NVIDIA, Windows' GPU in WSL, AMD's compute driver, ARM's Mali, and any GPU that renders: Linux numbers those from
    // 128. A card that only shows a screen, as virtual machines have, is not among them.
    private static readonly string[] Nodes =
    [
        Nvidia, Windows, "/dev/kfd", "/dev/mali0",
        .. Enumerable.Range(128, 16).Select(number => $"/dev/dri/renderD{number}"),
    ];

    /// <summary>Where they are looked for.</summary>
    public static IReadOnlyList<string> All => Nodes;

    /// <summary>Whether there may be a GPU here; always, on systems that have no such files.</summary>
    public static bool MayExist => !OperatingSystem.IsLinux() || Array.Exists(Nodes, File.Exists);

    /// <summary>Whether an NVIDIA driver may be there, in Linux or in the Windows below.</summary>
    public static bool HasNvidia => File.Exists(Nvidia) || File.Exists(Windows);
}
