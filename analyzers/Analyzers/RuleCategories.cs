namespace Gradus.Analyzers;

internal static class RuleCategories
{
    public const string InPlace = nameof(InPlace);
    public const string Numerics = nameof(Numerics);
    public const string Recurrent = nameof(Recurrent);
}
