namespace Gradus.Kit;

/// <summary>Marks a method that updates parameters from gradients.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StepAttribute : Attribute;
