namespace Gradus.Analyzers;

internal static class RuleCategories
{
    public const string Concurrency = nameof(Concurrency);
    public const string Gradient = nameof(Gradient);
    public const string InPlace = nameof(InPlace);
    public const string Integrity = nameof(Integrity);
    public const string Numerics = nameof(Numerics);
    public const string Randomness = nameof(Randomness);
    public const string Recurrent = nameof(Recurrent);
    public const string Training = nameof(Training);
}
