using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Training;

/// <summary>Finds what a forward pass does that only training should.</summary>
internal static class TrainingBehaviour
{
    public static TrainingDependence Of(Body body, TypeBodies type)
    {
        var reached = Reached(body, type).ToList();
        if (reached.SelectMany(one => one.Facts.Calls).Any(IsRandom))
        {
            return TrainingDependence.Random;
        }

        if (reached.SelectMany(one => one.Facts.Writes)
            .Any(write => write.Root is { } root && Names.Has(root.Name, ["moving", "running"])))
        {
            return TrainingDependence.Statistics;
        }

        return Names.Contains(type.Type.Name, "dropout", "batchnorm") ? TrainingDependence.ByName
            : TrainingDependence.None;
    }

    /// <summary>The method and those of its type that it calls.</summary>
    private static IEnumerable<Body> Reached(Body body, TypeBodies type)
    {
        var called = body.Facts.Calls.Select(call => call.TargetMethod).ToList();
        return type.Bodies.Where(one => one == body
            || called.Any(method => SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, one.Method)));
    }

    private static bool IsRandom(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        return type is { Name: "Random" } && type.IsIn("System")
            || type.IsUnder("MathNet") && call.TargetMethod.Name is "Sample" or "Samples"
            || call.TargetMethod.Name is "NextDouble" or "NextSingle" or "NextGaussian" or "Bernoulli";
    }
}
