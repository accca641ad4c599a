using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor SameStateStored = new(
        RuleIds.SameStateStored,
        "Same state object stored for every step",
        "'{0}' is stored at every step but is one object, which line {1} overwrites each time; store a "
            + "copy, or make a new one per step",
        RuleCategories.Recurrent,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.SameStateStored));

    public static readonly DiagnosticDescriptor CarriedGradientUnchanged = new(
        RuleIds.CarriedGradientUnchanged,
        "Carried gradient never updated",
        "'{0}' is zero, is read in every step and never assigned, so no gradient flows through time; set "
            + "it at the end of each step",
        RuleCategories.Recurrent,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.CarriedGradientUnchanged));

    public static readonly DiagnosticDescriptor OverlappingScatter = new(
        RuleIds.OverlappingScatter,
        "Scatter assigns where cells repeat",
        "'{0}' is assigned more than once, so '{1}' keeps only the last part of its sum: {2}; {3}",
        RuleCategories.Recurrent,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.OverlappingScatter));
}
