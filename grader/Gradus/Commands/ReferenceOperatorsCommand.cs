using System.CommandLine;
using Gradus.Reference;
using Spectre.Console;

namespace Gradus.Commands;

/// <summary><c>gradus reference operators</c>: what a case of each operator holds.</summary>
internal static class ReferenceOperatorsCommand
{
    /// <summary>The command, to be added to its group.</summary>
    public static Command Create(TextWriter output)
    {
        var command = new Command("operators", "List the operators with their inputs, parameters and outputs.");
        command.SetAction(_ =>
        {
            output.WriteLine(Text(Contracts.All));
            output.WriteLine("Gradients, behind the bar, are computed where the upstream gradients are given. * is any number of dimensions.");
        });
        return command;
    }

    private static string Text(IEnumerable<Contract> contracts)
    {
        var table = new Table { Border = TableBorder.Markdown };
        table.AddColumns("operator", "inputs | upstream", "parameters", "outputs | gradients");
        foreach (var contract in contracts)
        {
            table.AddRow(
                new Text(contract.Name),
                new Text(Arguments(contract.Inputs, contract.Upstream)),
                new Text(string.Join("; ", contract.Parameters)),
                new Text(Arguments(contract.Outputs, contract.Gradients)));
        }

        return PlainTable.Text(table);
    }

    private static string Arguments(IReadOnlyList<Gradus.Reference.Argument> always, IReadOnlyList<Gradus.Reference.Argument> sometimes) =>
        string.Join(", ", always) + (sometimes.Count > 0 ? $" | {string.Join(", ", sometimes)}" : "");
}
