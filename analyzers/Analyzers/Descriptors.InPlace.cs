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

    public static readonly DiagnosticDescriptor SavedValueOverwritten = new(
        RuleIds.SavedValueOverwritten,
        "Saved value overwritten",
        "'{0}' was saved for the backward pass at line {1} and is overwritten here; the backward pass "
            + "will see the changed values: {2}",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.SavedValueOverwritten));

    public static readonly DiagnosticDescriptor UpstreamGradientOverwritten = new(
        RuleIds.UpstreamGradientOverwritten,
        "Upstream gradient overwritten in place",
        "'{0}' is the upstream gradient of '{1}' and is overwritten here{2}; it belongs to the caller, who hands the "
            + "same object to other branches: {3}",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.UpstreamGradientOverwritten));

    public static readonly DiagnosticDescriptor AccumulatorAliasesOperand = new(
        RuleIds.AccumulatorAliasesOperand,
        "Accumulator aliases its first operand",
        "'{0}' is the same object as '{1}', so '{2}' changes both; start from a copy, or from zeros",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.AccumulatorAliasesOperand));

    public static readonly DiagnosticDescriptor UpdateWithoutEffect = new(
        RuleIds.UpdateWithoutEffect,
        "Update has no effect",
        "'{0}' refers to a new {1} from here on, which nothing reads, and {2} stays as it was; {3}",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.UpdateWithoutEffect));

    public static readonly DiagnosticDescriptor ResultDiscarded = new(
        RuleIds.ResultDiscarded,
        "Result of a non-mutating operation discarded",
        "'{0}' returns a {1} and changes nothing, and the result is not used; {2}",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.ResultDiscarded));

    public static readonly DiagnosticDescriptor ShallowSnapshot = new(
        RuleIds.ShallowSnapshot,
        "Shallow snapshot",
        "'{0}' copies references only; the {1} are shared with '{2}' and are written in place: copy every "
            + "one of them",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.ShallowSnapshot));

    public static readonly DiagnosticDescriptor ObjectReplicated = new(
        RuleIds.ObjectReplicated,
        "One object replicated",
        "all entries refer to the same {0}, and a write through one shows in all; make '{1}' anew for "
            + "every entry",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.ObjectReplicated));

    public static readonly DiagnosticDescriptor DestinationOverlapsView = new(
        RuleIds.DestinationOverlapsView,
        "Destination overlaps a view of a source",
        "'{0}' is written while '{1}', the same data in another shape, is still being read; write the "
            + "result to a new object",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.DestinationOverlapsView));

    public static readonly DiagnosticDescriptor WrappedBufferReused = new(
        RuleIds.WrappedBufferReused,
        "Wrapped buffer reused",
        "'{0}' wraps '{1}' without copying it, and line {2} overwrites it for the next one; build from a "
            + "copy, or make a new array each time",
        RuleCategories.InPlace,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.WrappedBufferReused));

    public static readonly DiagnosticDescriptor InternalBufferReturned = new(
        RuleIds.InternalBufferReturned,
        "Internal buffer returned",
        "'{0}' returns its own buffer '{1}', which the next call overwrites under the caller's hands; "
            + "return {2}",
        RuleCategories.InPlace,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.InternalBufferReturned));
}
