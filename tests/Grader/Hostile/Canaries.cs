using System.Runtime.InteropServices;

namespace Gradus.Grader.Tests.Hostile;

/// <summary>Secrets where a submission must not get at them, or must not get them out.</summary>
internal sealed partial class Canaries : IDisposable
{
    private const string Variable = "GRADUS_CANARY";
    private const int ReadOnly = 0;

    private static readonly string Secret = $"CANARY{Guid.NewGuid():N}";

    private readonly string _file = Path.Combine(AppContext.BaseDirectory, $"{Guid.NewGuid():N}.txt");
    private readonly Dictionary<string, string> _byKind;
    private readonly int _descriptor;

    public Canaries(string cohort, string worker)
    {
        Environment.SetEnvironmentVariable(Variable, Secret + "environment");
        File.WriteAllText(_file, Secret + "file");

        // Not marked to be closed in programs that are started: as a shell leaves its own.
        _descriptor = OperatingSystem.IsWindows() ? -1 : Open(_file, ReadOnly);
        Neighbour = Secret + "neighbour";
        _byKind = new()
        {
            ["environment"] = Secret + "environment",
            ["file"] = Secret + "file",
            ["neighbour"] = Neighbour,
            ["run time"] = "LEAKED",
            ["cohort"] = cohort,
            ["worker"] = worker,
            ["installation"] = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory),
        };
    }

    public static IEnumerable<string> Kinds { get; } =
        ["environment", "file", "neighbour", "run time", "cohort", "worker", "installation"];

    public string Neighbour { get; }

    public string Of(string kind) => _byKind[kind];

    public void Dispose()
    {
        if (_descriptor >= 0)
        {
            _ = Close(_descriptor);
        }

        File.Delete(_file);
        Environment.SetEnvironmentVariable(Variable, null);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
