using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ForbiddenApi = new(
        RuleIds.ForbiddenApi,
        "Forbidden API",
        "'{0}' is not allowed in {1}: {2}",
        RuleCategories.Integrity,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.ForbiddenApi),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor SuppressedDiagnostics = new(
        RuleIds.SuppressedDiagnostics,
        "Kit diagnostics suppressed",
        "{0} has no effect on grading, where every finding is shown: remove it and deal with the finding",
        RuleCategories.Integrity,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.SuppressedDiagnostics),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NumericalBackward = new(
        RuleIds.NumericalBackward,
        "Finite differences inside a backward pass",
        "'{0}' approximates the gradient that '{1}' should compute: derive it, and keep the difference quotient for the "
            + "test",
        RuleCategories.Integrity,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.NumericalBackward));

    public static readonly DiagnosticDescriptor ExceptionSwallowed = new(
        RuleIds.ExceptionSwallowed,
        "Swallowed exception in a layer method",
        "'{0}' ignores every exception here, so a wrong shape turns into wrong numbers: remove the catch and let the "
            + "exception out",
        RuleCategories.Integrity,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.ExceptionSwallowed));
}
