using Gradus.Reference.OpenCl.Native;

namespace Gradus.Reference.OpenCl;

/// <summary>Says what was tried to find OpenCL devices, and what stands in the way.</summary>
public static class OpenClSearch
{
    /// <summary>One line for each thing that keeps devices from being found; none where all is well.</summary>
    public static IReadOnlyList<string> Obstacles()
    {
        if (!OpenClLibrary.IsPresent)
        {
            return [WithoutLibrary()];
        }

        IReadOnlyList<OpenClPlatform> platforms = OpenClDevices.Platforms();
        List<string> obstacles = [.. BrokenDrivers()];
        foreach (OpenClPlatform platform in platforms.Where(platform => platform.Devices.Count == 0))
        {
            string reason = PoclRequirements.Concern(platform.Name) ? PoclRequirements.Missing() ?? "" : "";
            obstacles.Add($"The driver {platform.Name} finds no device. {reason}".TrimEnd());
        }

        if (obstacles.Count == 0 && platforms.Count == 0)
        {
            obstacles.Add(WithoutDriver());
        }

        return obstacles;
    }

    private static string WithoutLibrary() => OpenClLibrary.Named.Length > 0
        ? $"{OpenClLibrary.Variable}={OpenClLibrary.Named} is no OpenCL library that can be loaded. " +
            "Name the file of one, or unset the variable."
        : $"There is no OpenCL library: tried {string.Join(", ", OpenClLibrary.Candidates)}. " +
            "Install one (Debian: ocl-icd-libopencl1), and the driver of your GPU.";

    private static string WithoutDriver() => ReadsIcdFiles
        ? $"No driver: {IcdFile.Folder} holds no .icd file. " +
            "Install the driver of your GPU, or PoCL for the CPU (Debian: pocl-opencl-icd)."
        : "The OpenCL library finds no driver. Install the driver of your GPU.";

    // Elsewhere drivers are registered in other ways, and a library that was named is its own driver.
    private static bool ReadsIcdFiles => OperatingSystem.IsLinux() && OpenClLibrary.Named.Length == 0;

    private static IEnumerable<string> BrokenDrivers()
    {
        if (!ReadsIcdFiles)
        {
            yield break;
        }

        foreach (IcdFile file in IcdFile.In(IcdFile.Folder).Where(file => !IcdFile.Loads(file.Library)))
        {
            yield return $"{file.Path} names {file.Library}, which cannot be loaded. " +
                "Install that driver again, or remove the file.";
        }

        string named = DriverEnvironment.Named;
        if (named.Length > 0 && !IcdFile.Loads(named))
        {
            yield return $"{DriverEnvironment.Variable}={named} cannot be loaded. " +
                "Name the library of a driver, or unset the variable.";
        }
    }
}
