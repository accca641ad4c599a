using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Training;

/// <summary>GRAD0301: the weights of a hidden layer start with one value, and so all its units stay the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EqualHiddenWeights() : TypeRule(Descriptors.EqualHiddenWeights)
{
    private static readonly string[] HiddenActivations = ["relu", "tanh"];
    private static readonly string[] Activations = ["relu", "tanh", "sigmoid", "activat", "gelu", "exp"];

    private protected override void Analyze(TypeBodies type, KitCompilation kit)
    {
        var weights = type.Type.GetMembers().Where(WeightMatrix.IsNamedAsOne)
            .Where(weight => WeightMatrix.IsMultiplied(weight, type)).ToList();
        if (weights.Count > 0)
        {
            Analyze(weights, type, weight => WeightInitialization.OfMember(weight, type));
        }

        foreach (var body in type.Bodies)
        {
            var local = type with { Bodies = [body] };
            var locals = body.Facts.Declarators
                .Select(declarator => (ISymbol)declarator.Symbol).Where(WeightMatrix.IsNamedAsOne)
                .Where(weight => WeightMatrix.IsMultiplied(weight, local)).ToList();
            if (locals.Count > 1)
            {
                Analyze(locals, local, weight => WeightInitialization.OfLocal(weight, body));
            }
        }
    }

    private static void Analyze(
        List<ISymbol> weights, TypeBodies scope, Func<ISymbol, WeightInitialization> initializationOf)
    {
        if (!Uses(scope, weights.Count > 1 ? Activations : HiddenActivations))
        {
            return;
        }

        // The output layer may start at zero: what comes from the hidden units differs already.
        var hidden = weights.Count > 1 ? weights.Take(weights.Count - 1) : weights;
        foreach (var weight in hidden)
        {
            if (initializationOf(weight) is { IsConstant: true } initialization)
            {
                scope.Report(Diagnostic.Create(
                    Descriptors.EqualHiddenWeights,
                    initialization.Site ?? weight.Locations.FirstOrDefault(),
                    weight.Name));
            }
        }
    }

    private static bool Uses(TypeBodies scope, string[] activations)
        => scope.Bodies.SelectMany(body => body.Facts.Operations).Any(operation => operation switch
        {
            IInvocationOperation call => Names.Contains(call.TargetMethod.Name, activations)
                || call.TargetMethod.Name is "Max" or "PointwiseMaximum",
            IMethodReferenceOperation function => Names.Contains(function.Method.Name, activations),
            _ => false,
        });
}
