using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor WeightsUpdatedTooEarly = new(
        RuleIds.WeightsUpdatedTooEarly,
        "Weights updated before the error is propagated through them",
        "'{0}' was updated at line {1} already; the error of the layer below needs the weights of the forward pass: "
            + "compute it first, then update '{0}'",
        RuleCategories.Gradient,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.WeightsUpdatedTooEarly));

    public static readonly DiagnosticDescriptor AccumulatorNeverReset = new(
        RuleIds.AccumulatorNeverReset,
        "Accumulator is never reset",
        "'{0}' is added to in every call of '{1}' and nothing sets it back, so it still holds what earlier calls "
            + "added: {2}",
        RuleCategories.Gradient,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.AccumulatorNeverReset));

    public static readonly DiagnosticDescriptor GradientOverwritten = new(
        RuleIds.GradientOverwritten,
        "Gradient overwritten instead of accumulated",
        "'{0}' keeps only the value of the last turn of the loop over '{1}'; every turn adds to the gradient: {2}",
        RuleCategories.Gradient,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.GradientOverwritten));

    public static readonly DiagnosticDescriptor UpstreamGradientUnused = new(
        RuleIds.UpstreamGradientUnused,
        "Upstream gradient is not used",
        "'{0}' never uses the values of '{1}'; by the chain rule its result is '{1}' times the local derivative",
        RuleCategories.Gradient,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.UpstreamGradientUnused));

    public static readonly DiagnosticDescriptor GradientNeverWritten = new(
        RuleIds.GradientNeverWritten,
        "Returned gradient is never written",
        "'{0}' is returned as a gradient by '{1}' but holds only the zeros that it was made with: compute it, or leave "
            + "it out of the result",
        RuleCategories.Gradient,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.GradientNeverWritten));

    public static readonly DiagnosticDescriptor PerturbationNotUndone = new(
        RuleIds.PerturbationNotUndone,
        "Perturbed parameter is not restored",
        "'{0}' is moved by '{1}' to measure a slope and is not put back, so all later values are taken at another "
            + "point: keep the old value and assign it again",
        RuleCategories.Gradient,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.PerturbationNotUndone));

    public static readonly DiagnosticDescriptor ClosureOverLoopVariable = new(
        RuleIds.ClosureOverLoopVariable,
        "Stored closure captures a variable that the loop changes",
        "this function is kept and runs after the loop; '{0}' is one variable for all turns and will then be {1}: "
            + "copy it into a variable of the loop body and use the copy",
        RuleCategories.Gradient,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.ClosureOverLoopVariable));
}
