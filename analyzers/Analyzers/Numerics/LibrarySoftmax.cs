using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Numerics;

/// <summary>GRAD0202: System.Numerics.Tensors computes its softmax without a shift, so the caller must shift.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LibrarySoftmax() : BodyRule(Descriptors.LibrarySoftmax)
{
    private protected override void Analyze(Body body, KitCompilation kit)
    {
        foreach (var call in body.Facts.Calls)
        {
            if (IsSoftmax(call.TargetMethod) && call.Arguments.FirstOrDefault()?.Value is { } logits
                && !new ShiftTest(body.Facts).IsShifted(logits)
                && !new BoundTest(body.Facts.Definitions).IsBoundedAbove(logits))
            {
                body.Report(Diagnostic.Create(
                    Descriptors.LibrarySoftmax,
                    call.Syntax.GetLocation(),
                    $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}",
                    LimitOf(call.TargetMethod),
                    Operands.Root(logits)?.Name ?? logits.Syntax.ToString()));
            }
        }
    }

    /// <summary>Whether a method is the library's softmax.</summary>
    public static bool IsSoftmax(IMethodSymbol method)
        => method.Name == "SoftMax" && method.ContainingType.IsIn("System", "Numerics", "Tensors");

    /// <summary>The type of the logits: a type argument, or float where the method has none.</summary>
    public static ITypeSymbol? ElementOf(IMethodSymbol softmax)
        => softmax.TypeArguments.FirstOrDefault()
            ?? (softmax.Parameters.FirstOrDefault()?.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();

    private static string LimitOf(IMethodSymbol method)
        => ElementOf(method)?.SpecialType == SpecialType.System_Single ? "88" : "709";
}
