using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Integrity;

/// <summary>
/// GRAD0702: a learner's file switches the kit's diagnostics off, which the grader shows all the same.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressedDiagnostics() : GradusAnalyzer(Descriptors.SuppressedDiagnostics)
{
    private protected override bool SeesGenerated => true;

    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterSemanticModelAction(model => Analyze(model, kit));

    private static void Analyze(SemanticModelAnalysisContext context, KitCompilation kit)
    {
        var isLearners = kit.Settings.Roles.AreGiven;
        bool? isKitUser = null;
        foreach (var found in Suppression.In(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            isKitUser ??= isLearners || KitUse.IsIn(context.SemanticModel, context.CancellationToken);
            if (found.NamesKit || isKitUser == true)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.SuppressedDiagnostics,
                    found.Place,
                    kit.Settings.IsGrading ? DiagnosticSeverity.Error : DiagnosticSeverity.Info,
                    additionalLocations: null,
                    properties: null,
                    found.Text));
            }
        }
    }
}
