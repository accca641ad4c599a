namespace Gradus.Analyzers.Values;

/// <summary>Which names say that a variable holds a gradient.</summary>
internal static class GradientNames
{
    private static readonly HashSet<string> OtherWords =
    [
        "data", "day", "dense", "depth", "desc", "dest", "destination", "dict", "digits", "dim", "dims", "dist", "do",
        "doc", "docs", "dot", "double", "draw", "draws", "drop", "dropout", "dst", "dtype", "dummy", "dup", "decay",
    ];

    /// <summary>Names such as <c>dW</c>, <c>dx</c>, <c>dhNext</c>, <c>_gradW</c>, <c>delta</c>.</summary>
    public static bool IsGradient(string name)
    {
        var word = name.TrimStart('_');
        return word.IndexOf("grad", StringComparison.OrdinalIgnoreCase) >= 0
            || word.IndexOf("delta", StringComparison.OrdinalIgnoreCase) >= 0
            || word.Length > 1 && word[0] == 'd' && !OtherWords.Contains(word)
            && (!char.IsLower(word[1]) || word.Length <= 3 || !char.IsLower(word[2]));
    }

    /// <summary>In a backward pass <c>dtable</c> is the gradient of <c>table</c>, too.</summary>
    public static bool IsGradientInBackward(string name)
    {
        var word = name.TrimStart('_');
        return IsGradient(name) || word.Length > 3 && word[0] == 'd' && !OtherWords.Contains(word);
    }
}
