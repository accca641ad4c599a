using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor LayerInputOverwritten = new(
        RuleIds.LayerInputOverwritten,
        "Layer input overwritten in place",
        "'{0}' is an input of '{1}' and is overwritten here{2}; the backward pass and every other user of '{0}' will "
            + "see the changed values: {3}",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.LayerInputOverwritten));

    public static readonly DiagnosticDescriptor UpstreamGradientOverwritten = new(
        RuleIds.UpstreamGradientOverwritten,
        "Upstream gradient overwritten in place",
        "'{0}' is the upstream gradient of '{1}' and is overwritten here{2}; it belongs to the caller, who hands the "
            + "same object to other branches: {3}",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.UpstreamGradientOverwritten));
}
