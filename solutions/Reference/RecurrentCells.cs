namespace Gradus.Reference;

/// <summary>What operators with recurrent cells have in common.</summary>
internal static class RecurrentCells
{
    /// <summary>The parameter that names the cell.</summary>
    public static Parameter Parameter { get; } = Reference.Parameter.Word("cell", "lstm", "rnn", "gru");

    /// <summary>The cell that a case names.</summary>
    public static RecurrentCell Cell(this Sizes sizes) =>
        Enum.Parse<RecurrentCell>(sizes.Word("cell"), ignoreCase: true);

    /// <summary>Columns of wx for each unit.</summary>
    public static int Gates(this RecurrentCell cell) => cell switch
    {
        RecurrentCell.Rnn => 1,
        RecurrentCell.Lstm => 4,
        _ => 3,
    };

    /// <summary>Entries of a bias for each unit, where the one inside of the reset gate follows the others.</summary>
    public static int Biases(this RecurrentCell cell) => cell == RecurrentCell.Gru ? 4 : cell.Gates();

    /// <summary>Refuses weights whose columns G are not those of the cell.</summary>
    public static void RequireGates(this Sizes sizes, RecurrentCell cell) =>
        sizes.Require(
            sizes["G"] == cell.Gates() * sizes["H"],
            $"wx and wh with {sizes["G"]} columns",
            $"{cell.Gates()}·H = {cell.Gates() * sizes["H"]} for H = {sizes["H"]}");

    /// <summary>Refuses biases whose entries B are not those of the cell.</summary>
    public static void RequireBiases(this Sizes sizes, RecurrentCell cell) =>
        sizes.Require(
            sizes["B"] == cell.Biases() * sizes["H"],
            $"b with {sizes["B"]} columns",
            $"{cell.Biases()}·H = {cell.Biases() * sizes["H"]} for H = {sizes["H"]}");
}
