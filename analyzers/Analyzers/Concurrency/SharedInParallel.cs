using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Concurrency;

/// <summary>GRAD0602: several threads use one generator, or fill one collection, that is made for one thread.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedInParallel() : ParallelRule(Descriptors.SharedInParallel)
{
    private const string OwnGenerator = "give each its own, seeded by its index";
    private const string OwnPlace = "write to an array, each to its own place, or use a concurrent collection";

    private protected override Diagnostic? Find(IOperation operation, ParallelBody body, SharedState state)
    {
        if (UnsafeUse.At(operation) is not { } used || !state.IsShared(used) || IsGuarded(used))
        {
            return null;
        }

        var type = used.Type!;
        return Diagnostic.Create(
            Descriptors.SharedInParallel,
            used.Syntax.GetLocation(),
            Excerpt.Of(used.Syntax),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            body.Unit,
            Generators.IsGenerator(type) ? OwnGenerator : OwnPlace);
    }

    /// <summary>The one generator of .NET that several threads may use, and those of MathNet, which lock.</summary>
    private static bool IsGuarded(IOperation used)
        => used is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Shared" } }
            || used.Type.IsUnder("MathNet");
}
