using System.Text;

namespace Gradus.Analyzers.Values;

/// <summary>
/// What a name gives away about a value. A name alone never decides a rule at Warning; it narrows down what the code
/// shows.
/// </summary>
internal static class Names
{
    private static readonly HashSet<string> GradientWords =
        ["delta", "deltas", "grad", "gradient", "gradients", "grads", "nabla", "upstream"];

    private static readonly HashSet<string> NotGradients =
        ["day", "del", "den", "dev", "did", "dim", "dir", "div", "do", "doc", "dot", "dst", "dt", "dup", "dur"];

    private static readonly HashSet<string> Parameters =
    [
        "beta", "bias", "biases", "filter", "gamma", "hidden", "input", "inputs", "kernel", "logits", "loss", "output",
        "prev", "scale", "shift", "state", "theta", "weight", "weights",
    ];

    private static readonly HashSet<string> ErrorWords =
        ["diff", "difference", "err", "error", "errors", "errs", "residual", "residuals"];

    private static readonly HashSet<string> RateWords = ["alpha", "eta", "lr", "rate", "step", "stepsize", "α", "η"];

    private static readonly HashSet<string> WeightWords =
        ["filter", "filters", "kernel", "kernels", "theta", "w", "weight", "weights", "wh", "who", "wih", "wx"];

    private static readonly HashSet<string> LabelWords =
    [
        "expected", "label", "labels", "t", "target", "targets", "truth", "y", "ys",
    ];

    private static readonly HashSet<string> ProbabilityWords =
    [
        "p", "phat", "pred", "predicted", "prediction", "predictions", "preds", "prob", "probabilities", "probability",
        "probs", "q", "softmax",
    ];

    /// <summary>dW, _db1, gradOutput, delta, nablaW.</summary>
    public static bool IsGradient(string name)
    {
        var words = WordsOf(name);
        return words.Exists(GradientWords.Contains) || words.Count > 1 && words[0] == "d" && IsShortOrCapital(name)
            || words.Count > 0 && IsDifferential(words[0]);
    }

    /// <summary>A gradient, or the error at an output.</summary>
    public static bool IsError(string name)
        => IsGradient(name) || name is "d" or "e" or "g" || Has(name, ErrorWords);

    public static bool IsLearningRate(string name) => Has(name, RateWords);

    public static bool IsWeight(string name) => !IsGradient(name) && Has(name, WeightWords);

    public static bool IsLabel(string name) => Has(name, LabelWords);

    public static bool IsProbability(string name)
        => Has(name, ProbabilityWords) || string.Concat(WordsOf(name)).StartsWith("yhat", StringComparison.Ordinal);

    public static bool Has(string name, ICollection<string> words) => WordsOf(name).Exists(words.Contains);

    public static bool Contains(string name, params string[] parts)
        => parts.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The words of a name in lower case: learningRate2 is learning, rate, 2.</summary>
    public static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (word.Length > 0 && IsBoundary(name, i))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (char.IsLetterOrDigit(name[i]))
            {
                word.Append(char.ToLowerInvariant(name[i]));
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static bool IsBoundary(string name, int i)
        => name[i] == '_' || char.IsDigit(name[i]) != char.IsDigit(name[i - 1])
            || char.IsUpper(name[i])
            && (!char.IsUpper(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]));

    /// <summary>dW, DW and d1 count, D_in and D2 (dimensions) do not.</summary>
    private static bool IsShortOrCapital(string name)
    {
        var trimmed = name.TrimStart('_');
        return trimmed.Length > 1 && trimmed[0] == 'd';
    }

    /// <summary>dx, dw, db, dout, dwx: a d before one to three letters.</summary>
    private static bool IsDifferential(string word)
        => word == "dout" || word.Length is 2 or 3 && word[0] == 'd' && !NotGradients.Contains(word)
            && word.Skip(1).All(char.IsLetter)
            || word.Length > 3 && word[0] == 'd' && Parameters.Contains(word.Substring(1));
}
