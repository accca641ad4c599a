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

    public static readonly DiagnosticDescriptor IntegerDivision = new(
        RuleIds.IntegerDivision,
        "Integer division turned into floating point",
        "'{0}' divides integers, so its fraction is lost before it becomes {1}: write '{2}'",
        RuleCategories.Numerics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.IntegerDivision));
}
