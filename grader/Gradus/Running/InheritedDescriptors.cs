using System.Globalization;

namespace Gradus.Running;

/// <summary>
/// Descriptors that the grader got from whoever started it, such as a shell's or a CI runner's. They would be handed on
/// to every program it starts, into the sandbox too; .NET's own never are.
/// </summary>
internal static class InheritedDescriptors
{
    private const string Folder = "/proc/self/fd";
    private const int StandardError = 2;

    /// <summary>Keeps all descriptors but the standard ones from programs that are started from now on.</summary>
    public static void Seal()
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        foreach (var entry in Directory.GetFileSystemEntries(Folder))
        {
            var descriptor = int.Parse(Path.GetFileName(entry), CultureInfo.InvariantCulture);
            if (descriptor > StandardError)
            {
                Libc.CloseOnExec(descriptor);
            }
        }
    }
}
