using System.CommandLine;
using Gradus.Reference;

namespace Gradus.Commands;

/// <summary><c>gradus reference</c>: the operators that hidden tests compare with, and the devices that compute them.</summary>
internal static class ReferenceCommand
{
    /// <summary>The command, to be added to the root command.</summary>
    public static Command Create(TextWriter output, TextWriter error) =>
        new("reference", "Compute and check the operators that hidden tests compare with.")
        {
            ReferenceDevicesCommand.Create(output, error),
            ReferenceOperatorsCommand.Create(output),
            ReferenceCheckCommand.Create(output, error),
            ReferenceRunCommand.Create(output, error),
            ReferenceBenchCommand.Create(output, error),
        };

    /// <summary>The option that chooses a device, as GRADUS_DEVICE does.</summary>
    public static Option<string?> DeviceOption() => new("--device")
    {
        Description = $"Where to compute: {DeviceRequest.Choices}. Default: {DeviceRequest.Variable}, or auto.",
        HelpName = "device",
    };

    /// <summary>The device that a command was asked for, or the process.</summary>
    public static DeviceRequest Request(string? option) => option is null ? DeviceRequest.OfProcess : new DeviceRequest(option);

    /// <summary>Runs an action; what is wrong with its input or its device goes to the user.</summary>
    public static int Guard(TextWriter error, Func<int> action)
    {
        try
        {
            return action();
        }
        catch (Exception problem) when (problem is UsageException or VectorFileException or OperatorException
            or DeviceException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"gradus: {problem.Message}");
            return ExitCode.WrongUsage;
        }
    }
}
