using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ParallelAccumulation = new(
        RuleIds.ParallelAccumulation,
        "Unsynchronised accumulation in a parallel loop",
        "'{0}' is updated by several threads at once, so updates are lost: let every {1} write to a place of its own, or "
            + "sum per thread and add the sums under a lock",
        RuleCategories.Concurrency,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.ParallelAccumulation));

    public static readonly DiagnosticDescriptor SharedInParallel = new(
        RuleIds.SharedInParallel,
        "Shared generator or collection in a parallel loop",
        "'{0}' is a {1}, which is not thread-safe, and several {2}s use it at once: {3}",
        RuleCategories.Concurrency,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.SharedInParallel));

    public static readonly DiagnosticDescriptor StaticLayerState = new(
        RuleIds.StaticLayerState,
        "Static mutable layer state",
        "'{0}' is static and changed by '{1}', so all layers and all tests share it: {2}",
        RuleCategories.Concurrency,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.StaticLayerState));
}
