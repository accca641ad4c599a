namespace Gradus.Kit;

/// <summary>Marks a method that computes gradients from an upstream gradient. The upstream gradient belongs to the caller: it must not be changed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BackwardAttribute : Attribute;
