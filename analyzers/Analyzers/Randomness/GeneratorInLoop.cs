using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Randomness;

/// <summary>GRAD0502: every turn of a loop starts the same sequence of random numbers again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratorInLoop() : GradusAnalyzer(Descriptors.GeneratorInLoop)
{
    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationAction(Analyze, OperationKind.ObjectCreation, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        if (Generators.SeedOf(context.Operation) is not { } seed
            || Repetition.Around(context.Operation) is not { } repetition
            || !RepeatedSeed.IsSameIn(repetition, seed)
            || !RepeatedSeed.IsUnmeant(context.Operation, repetition))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.GeneratorInLoop,
            context.Operation.Syntax.GetLocation(),
            Excerpt.Of(context.Operation.Syntax),
            repetition.IsLoop ? "turn of the loop" : "call of the lambda"));
    }
}
