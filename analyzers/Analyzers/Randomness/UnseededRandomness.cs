using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Randomness;

/// <summary>GRAD0501: random numbers that nobody can draw a second time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededRandomness() : GradusAnalyzer(Descriptors.UnseededRandomness)
{
    private const int MaxShown = 60;

    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationAction(
            operation => Analyze(operation, kit.Settings.IsGrading),
            OperationKind.ObjectCreation,
            OperationKind.PropertyReference,
            OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, bool isGrading)
    {
        if (UnseededSource.At(context.Operation) is not { } source || IsMain(context.ContainingSymbol)
            || SeedFallback.IsIn(context.Operation, context.ContainingSymbol))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.UnseededRandomness,
            context.Operation.Syntax.GetLocation(),
            isGrading ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            additionalLocations: null,
            properties: null,
            Excerpt.Of(context.Operation.Syntax, MaxShown),
            source.Reason,
            source.Remedy));
    }

    /// <summary>A program may show what it likes; its results are nobody's input.</summary>
    private static bool IsMain(ISymbol symbol)
        => symbol is IMethodSymbol
        {
            IsStatic: true,
            Name: "Main" or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName,
        };
}
