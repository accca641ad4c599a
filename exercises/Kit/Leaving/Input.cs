namespace Gradus.Kit;

/// <summary>One input of a call.</summary>
internal sealed record Input(string Name, object Value);
