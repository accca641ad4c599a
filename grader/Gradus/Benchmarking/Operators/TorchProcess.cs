using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Gradus.Benchmarking.Operators;

/// <summary>PyTorch in a process of its own, warm between measurements.</summary>
internal sealed class TorchProcess : IDisposable
{
    // The second one is the system's, where another one is in front of it.
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    private readonly Process _process;
    private readonly string _script;

    private TorchProcess(Process process, string script, string version)
    {
        _process = process;
        _script = script;
        Version = version;
    }

    /// <summary>Version and device.</summary>
    public string Version { get; }

    /// <summary>Starts the first python3 that has PyTorch; null where none has.</summary>
    public static TorchProcess? Start(bool gpu) =>
        Pythons.Select(python => Start(python, gpu)).FirstOrDefault(torch => torch is not null);

    /// <summary>The seconds that PyTorch needs for something.</summary>
    public double[] Seconds(string work, string precision, int repetitions)
    {
        _process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work} {precision} {repetitions}"));
        _process.StandardInput.Flush();
        string answer = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"PyTorch ended while it computed {work} in {precision}.");
        return Array.ConvertAll(answer.Split(' '), number => double.Parse(number, CultureInfo.InvariantCulture));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        File.Delete(_script);
    }

    private static TorchProcess? Start(string python, bool gpu)
    {
        string script = Path.GetTempFileName();
        using (Stream source = typeof(TorchProcess).Assembly.GetManifestResourceStream("torch_bench.py")
            ?? throw new InvalidOperationException("torch_bench.py is not embedded."))
        using (FileStream file = File.Create(script))
        {
            source.CopyTo(file);
        }

        var command = new ProcessStartInfo(python, [script, gpu ? "gpu" : "cpu"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Threads that spin while they wait would slow down whoever is measured next.
        command.Environment["OMP_WAIT_POLICY"] = "passive";
        command.Environment["GOMP_SPINCOUNT"] = "0";
        try
        {
            Process? process = Process.Start(command);
            if (process?.StandardOutput.ReadLine() is { } version)
            {
                return new TorchProcess(process, script, version);
            }
        }
        catch (Win32Exception)
        {
            // There is no such python: the next one, or none.
        }

        File.Delete(script);
        return null;
    }
}
