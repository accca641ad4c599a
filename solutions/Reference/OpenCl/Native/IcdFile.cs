using System.Runtime.InteropServices;

namespace Gradus.Reference.OpenCl.Native;

/// <summary>A file that tells the OpenCL library of a driver: its first line names the driver's library.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Library">What it names.</param>
internal sealed record IcdFile(string Path, string Library)
{
    /// <summary>The folder that Linux distributions use.</summary>
    public const string SystemFolder = "/etc/OpenCL/vendors";

    /// <summary>The variable that names another folder; ocl-icd and the Khronos loader both know it.</summary>
    public const string FolderVariable = "OCL_ICD_VENDORS";

    /// <summary>The folder where the OpenCL library looks.</summary>
    public static string Folder =>
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named ? named : SystemFolder;

    /// <summary>Whether the library of a driver can be loaded.</summary>
    public static bool Loads(string library)
    {
        using SignalGuard guard = SignalGuard.Enter();
        return NativeLibrary.TryLoad(library, out _);
    }

    /// <summary>The files of a folder, in order of name; none where there is no such folder.</summary>
    public static IReadOnlyList<IcdFile> In(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.icd").Order(StringComparer.Ordinal).Select(Read)]
            : [];

    private static IcdFile Read(string path) =>
        new(path, File.ReadLines(path).Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "");
}
