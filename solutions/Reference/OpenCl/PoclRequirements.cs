namespace Gradus.Reference.OpenCl;

/// <summary>
/// What PoCL needs to compile a kernel. It ends the whole process where that is missing, so it is looked for before.
/// </summary>
internal static class PoclRequirements
{
    /// <summary>The variable that names PoCL's folder of compiled kernels.</summary>
    public const string CacheVariable = "POCL_CACHE_DIR";

    private const string Platform = "Portable Computing Language";
    private const string Linker = "ld";

    /// <summary>Whether a driver is PoCL.</summary>
    public static bool Concern(string platform) => platform == Platform && OperatingSystem.IsLinux();

    /// <summary>Refuses a PoCL device that could not compile.</summary>
    /// <exception cref="DeviceException">Something is missing.</exception>
    public static void Check(OpenClDeviceInfo device)
    {
        if (Concern(device.PlatformName) && Missing() is { } missing)
        {
            throw new DeviceException($"{device.FullName} cannot compile kernels here: {missing}");
        }
    }

    /// <summary>What is missing, and what to do; null where all is there.</summary>
    public static string? Missing()
    {
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        if (!path.Split(':').Any(folder => File.Exists(Path.Combine(folder, Linker))))
        {
            return $"found no program {Linker} on PATH ({path}), expected the linker. " +
                "Put its folder on PATH, usually /usr/bin, or install it (Debian: binutils).";
        }

        string cache = Environment.GetEnvironmentVariable(CacheVariable) ?? "";
        return cache.Length == 0 || CanWrite(cache)
            ? null
            : $"found {CacheVariable}={cache}, which is no folder that can be written. " +
                "Name one, or unset the variable.";
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            string file = Path.Combine(folder, Path.GetRandomFileName());
            File.Create(file, bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
