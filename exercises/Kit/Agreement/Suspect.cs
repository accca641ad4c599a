namespace Gradus.Kit;

/// <summary>A known mistake and what it gives.</summary>
internal sealed record Suspect(string Mistake, NumericData Variant);
