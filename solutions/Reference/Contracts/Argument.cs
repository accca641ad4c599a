namespace Gradus.Reference;

/// <summary>An array that goes into an operator or comes out of it.</summary>
/// <param name="Name">Its name, as in the equation: x, w, dy.</param>
/// <param name="Dimensions">
/// Names of its dimensions, such as "N,C,H,W"; equal names are equal lengths. A leading "*" is any number of
/// dimensions, the same ones wherever it stands, and so are "*a" and "*b"; "" is a single number.
/// </param>
/// <param name="Domain">Which numbers make sense.</param>
/// <param name="Below">For <see cref="Domain.Index"/>: name of the dimension that the entries index.</param>
public sealed record Argument(string Name, string Dimensions, Domain Domain = Domain.Real, string Below = "")
{
    /// <summary>The names of the dimensions, one by one.</summary>
    internal string[] DimensionNames { get; } =
        Dimensions.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The shape as it stands in a contract: (N, C, H, W).</summary>
    internal string DimensionsText => $"({string.Join(", ", DimensionNames)})";

    /// <inheritdoc />
    public override string ToString() => $"{Name} {DimensionsText}";
}
