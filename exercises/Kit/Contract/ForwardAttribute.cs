namespace Gradus.Kit;

/// <summary>Marks a method that computes the output of a layer from its inputs. Its inputs belong to the caller: they must not be changed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForwardAttribute : Attribute;
