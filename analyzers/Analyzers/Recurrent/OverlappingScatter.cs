using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Recurrent;

/// <summary>
/// GRAD0403: a gradient is scattered by plain assignment although several turns of the loops reach the same cell.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverlappingScatter() : MethodBodyRule(Descriptors.OverlappingScatter)
{
    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        var isBackward = BackwardPasses.IsBackward(body.Method, kit.Roles);
        foreach (var operation in body.Operations)
        {
            if (Scatter.Of(operation) is not { } scatter || scatter.IsConstant
                || scatter.Root is not { } root || !IsGradient(root.Name, isBackward))
            {
                continue;
            }

            var loops = LoopVariables.Around(operation, root);
            if (new IndexMap(scatter.Indices, loops, body.Definitions).Overlap() is { } why && !scatter.Reads(body))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.OverlappingScatter, scatter.Location, scatter.Target, root.Name, why, scatter.Remedy));
            }
        }
    }

    private static bool IsGradient(string name, bool isBackward)
        => isBackward ? GradientNames.IsGradientInBackward(name) : GradientNames.IsGradient(name);
}
