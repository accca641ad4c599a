using System.CommandLine;
using System.Globalization;
using Gradus.Reference;
using Gradus.Reference.Managed;
using Gradus.Reference.OpenCl;
using Spectre.Console;

namespace Gradus.Commands;

/// <summary><c>gradus reference devices</c>: what there is, what is chosen, and why the rest is not.</summary>
internal static class ReferenceDevicesCommand
{
    /// <summary>The command, to be added to its group.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var device = ReferenceCommand.DeviceOption();
        var command = new Command("devices", "List the devices that compute the reference, the chosen one, and why the others are not.") { device };
        command.SetAction(result => ReferenceCommand.Guard(error, () =>
        {
            var found = OpenClDevices.All();
            var request = ReferenceCommand.Request(result.GetValue(device));
            output.WriteLine(Text(request, found, OpenClSearch.Obstacles()));
            request.Choose(found); // Says what is wrong with a request that cannot be met, below the list.
            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The list; nothing is chosen where the request cannot be met.</summary>
    internal static string Text(DeviceRequest request, IReadOnlyList<OpenClDeviceInfo> found, IReadOnlyList<string> obstacles)
    {
        using var managed = new ManagedDevice();
        var isMet = request.IsMet(found);
        var chosen = isMet ? request.Choose(found) : null;
        var table = new Table { Border = TableBorder.Markdown };
        table.AddColumns("--device", "device", "float64", "chosen");
        table.AddRow(new Text("managed"), new Text(managed.Name), new Text("yes"), Verdict(request, isMet && chosen is null, null));
        foreach (var (number, device) in found.Index())
        {
            table.AddRow(
                new Text(number.ToString(CultureInfo.InvariantCulture)),
                new Text($"{device.FullName} ({device.Kind}, driver {device.Driver})"),
                new Text(device.HasDouble ? "yes" : "no"),
                Verdict(request, chosen == device, device));
        }

        return string.Join('\n', [PlainTable.Text(table), .. obstacles.Select(Note)]);
    }

    private static Text Verdict(DeviceRequest request, bool isChosen, OpenClDeviceInfo? device) => new(
        !isChosen ? $"no: {request.WhyNot(device)}"
        : request.IsAuto && device is null ? "yes: auto found no GPU with float64"
        : request.IsAuto ? "yes: the first GPU with float64"
        : $"yes: {request.Text} was asked for");

    private static string Note(string text)
    {
        var grid = new Table { Border = TableBorder.None, ShowHeaders = false };
        grid.AddColumn("").AddRow(new Text(text));
        return "\n" + PlainTable.Text(grid).Trim();
    }
}
