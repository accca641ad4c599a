namespace Gradus.Reference.OpenCl.Native;

/// <summary>
/// The files by which Linux drivers reach a GPU. Without one there is none, and OpenCL need not be loaded to know it.
/// </summary>
internal static class GpuNodes
{
    // NVIDIA; any GPU that renders; AMD's compute driver; Windows' GPU in WSL; ARM's Mali.
    private static readonly (string Folder, string Pattern)[] Places =
    [
        ("/dev", "nvidia*"), ("/dev/dri", "renderD*"), ("/dev", "kfd"), ("/dev", "dxg"), ("/dev", "mali*"),
    ];

    /// <summary>Where they are looked for.</summary>
    public static IReadOnlyList<string> Patterns => Array.ConvertAll(Places, place => $"{place.Folder}/{place.Pattern}");

    /// <summary>Whether there may be a GPU here; always, on systems that have no such files.</summary>
    public static bool MayExist => !OperatingSystem.IsLinux() || Array.Exists(Places, place => Any(place.Folder, place.Pattern));

    /// <summary>Whether an NVIDIA driver is loaded, in Linux or in the Windows below.</summary>
    public static bool HasNvidia => Any("/dev", "nvidia*") || Any("/dev", "dxg");

    private static bool Any(string folder, string pattern) =>
        Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder, pattern).Any();
}
