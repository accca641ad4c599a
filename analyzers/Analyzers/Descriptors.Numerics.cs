using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UnshiftedSoftmax = new(
        RuleIds.UnshiftedSoftmax,
        "Softmax or log-sum-exp of unshifted logits",
        "the exponential of '{0}' overflows above 709 (88 in float) and {1}; subtract the maximum of '{2}' inside the "
            + "exponential, {3}",
        RuleCategories.Numerics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.UnshiftedSoftmax));

    public static readonly DiagnosticDescriptor LibrarySoftmax = new(
        RuleIds.LibrarySoftmax,
        "Library softmax of unshifted logits",
        "'{0}' does not subtract the maximum, so logits above {1} give NaN: subtract the maximum of '{2}' first",
        RuleCategories.Numerics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.LibrarySoftmax));

    public static readonly DiagnosticDescriptor UnguardedLogarithm = new(
        RuleIds.UnguardedLogarithm,
        "Logarithm of an unguarded probability",
        "'{0}' can be exactly 0, and then the logarithm is -Infinity and 0 times it NaN: compute the loss from the "
            + "logits, or take the logarithm of Math.Max({0}, 1e-12)",
        RuleCategories.Numerics,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.UnguardedLogarithm));

    public static readonly DiagnosticDescriptor OverflowingLogistic = new(
        RuleIds.OverflowingLogistic,
        "Overflowing form of a logistic function",
        "'{0}' is {1} for large inputs, because the exponential overflows: write '{2}'",
        RuleCategories.Numerics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.OverflowingLogistic));

    public static readonly DiagnosticDescriptor IntegerDivision = new(
        RuleIds.IntegerDivision,
        "Integer division turned into floating point",
        "'{0}' divides integers, so its fraction is lost before it becomes {1}: write '{2}'",
        RuleCategories.Numerics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.IntegerDivision));

    public static readonly DiagnosticDescriptor ExactComparison = new(
        RuleIds.ExactComparison,
        "Exact comparison of computed numbers",
        "'{0}' compares computed numbers bit by bit; rounding keeps them apart: use a tolerance, "
            + "Math.Abs({1} - {2}) <= 1e-9",
        RuleCategories.Numerics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.ExactComparison));

    public static readonly DiagnosticDescriptor DeviationWithoutEpsilon = new(
        RuleIds.DeviationWithoutEpsilon,
        "Division by a deviation without epsilon",
        "'{0}' is 0 {1}, and the quotient NaN or Infinity: add a small constant such as 1e-5",
        RuleCategories.Numerics,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.DeviationWithoutEpsilon));
}
