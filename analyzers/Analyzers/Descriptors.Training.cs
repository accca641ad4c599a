using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor EqualHiddenWeights = new(
        RuleIds.EqualHiddenWeights,
        "Hidden weights start equal",
        "'{0}' never gets random values; all units of the hidden layer compute the same, get the same gradient and "
            + "stay identical: fill it from a generator, scaled by the fan-in",
        RuleCategories.Training,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.EqualHiddenWeights));

    public static readonly DiagnosticDescriptor IndependentShuffles = new(
        RuleIds.IndependentShuffles,
        "Inputs and labels shuffled independently",
        "'{0}' and '{1}' are put in different random orders and no longer match: shuffle one array of indices and "
            + "index both with it",
        RuleCategories.Training,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.IndependentShuffles));

    public static readonly DiagnosticDescriptor OptimizerStateRecreated = new(
        RuleIds.OptimizerStateRecreated,
        "Optimizer state recreated on every step",
        "'{0}' is made anew in every call of '{1}', so what it remembers of earlier steps is lost: keep it in a field",
        RuleCategories.Training,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.OptimizerStateRecreated));

    public static readonly DiagnosticDescriptor BiasCorrectionAtZero = new(
        RuleIds.BiasCorrectionAtZero,
        "Bias correction at step 0",
        "'{0}' is still 0 the first time, so '{1}' is 0 and the division by it gives NaN: increment '{0}' before it is "
            + "used, or count from 1",
        RuleCategories.Training,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.BiasCorrectionAtZero));

    public static readonly DiagnosticDescriptor TrainingFlagIgnored = new(
        RuleIds.TrainingFlagIgnored,
        "Training flag is ignored",
        "'{0}' does not read '{1}', so it behaves the same in training and in evaluation: {2}",
        RuleCategories.Training,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page(RuleIds.TrainingFlagIgnored));
}
