namespace Gradus.Kit;

/// <summary>Marks a method that computes a loss.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LossAttribute : Attribute;
