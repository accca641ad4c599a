using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UnseededRandomness = new(
        RuleIds.UnseededRandomness,
        "Unseeded randomness",
        "'{0}' {1}, so results differ from run to run: {2}",
        RuleCategories.Randomness,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.UnseededRandomness));

    public static readonly DiagnosticDescriptor GeneratorInLoop = new(
        RuleIds.GeneratorInLoop,
        "Generator built inside a loop",
        "'{0}' makes a generator with the same seed for every {1}, so each one draws the same numbers: make it once, "
            + "before the loop",
        RuleCategories.Randomness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.GeneratorInLoop));

    public static readonly DiagnosticDescriptor DeferredQueryReevaluated = new(
        RuleIds.DeferredQueryReevaluated,
        "Deferred query evaluated again",
        "'{0}' is a deferred query; evaluated here it will {1}: end its definition with '.ToArray()'",
        RuleCategories.Randomness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.DeferredQueryReevaluated));

    public static readonly DiagnosticDescriptor ProcessDependentHashCode = new(
        RuleIds.ProcessDependentHashCode,
        "Process-dependent hash code",
        "'{0}' differs from process to process, so {1} is not reproducible: compute a hash of the content yourself, "
            + "for instance FNV-1a",
        RuleCategories.Randomness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.ProcessDependentHashCode));
}
