using System.CommandLine;
using Gradus.Reference;

namespace Gradus.Commands;

/// <summary><c>gradus reference operators</c>: what a case of each operator holds.</summary>
internal static class ReferenceOperatorsCommand
{
    private const string Indent = "              ";

    /// <summary>The command, to be added to its group.</summary>
    public static Command Create(TextWriter output)
    {
        var command = new Command("operators", "List the operators with their inputs, parameters and outputs.");
        command.SetAction(_ =>
        {
            foreach (var contract in Contracts.All)
            {
                Write(contract, output);
            }

            output.WriteLine("Gradients are computed where the upstream gradients are given, for a loss always.");
            output.WriteLine("* is any number of dimensions.");
        });
        return command;
    }

    private static void Write(Contract contract, TextWriter output)
    {
        output.WriteLine(contract.Name);
        Write("inputs", contract.Inputs, output);
        Write("optional", contract.OptionalInputs, output);
        Write("parameters", contract.Parameters, output);
        Write("outputs", contract.Outputs, output);
        Write("upstream", contract.Upstream, output);
        Write("gradients", contract.Gradients, output);
        output.WriteLine();
    }

    /// <summary>One line, or more where a terminal is too narrow for one.</summary>
    private static void Write(string label, IEnumerable<object> items, TextWriter output)
    {
        var line = $"  {label}".PadRight(Indent.Length);
        foreach (var item in items)
        {
            if (line.Length > Indent.Length && line.Length + $"{item}".Length > PlainTable.TerminalWidth)
            {
                output.WriteLine(line.TrimEnd());
                line = Indent;
            }

            line += $"{item}  ";
        }

        if (line.Length > Indent.Length)
        {
            output.WriteLine(line.TrimEnd());
        }
    }
}
