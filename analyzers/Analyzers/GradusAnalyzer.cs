using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers;

/// <summary>
/// What all rules share: they run concurrently, stay out of projects that do not use the kit or its libraries, and skip
/// generated code unless the grader asks for it. A rule names its descriptors and registers its actions.
/// </summary>
public abstract class GradusAnalyzer : DiagnosticAnalyzer
{
    private protected GradusAnalyzer(params DiagnosticDescriptor[] descriptors)
        => SupportedDiagnostics = ImmutableArray.Create(descriptors);

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Who asks: the compiler and the IDE unless <see cref="LearnerAnalyzers"/> sets the grader's.</summary>
    internal AnalysisSettings Settings { get; set; } = AnalysisSettings.Live;

    /// <summary>Whether the rule looks at code that calls itself generated in the IDE, too.</summary>
    private protected virtual bool SeesGenerated => false;

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(SeesGenerated || Settings.IsGrading
            ? GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics
            : GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (KitCompilation.UsesKit(start.Compilation))
            {
                Register(start, Settings.Of(start.Compilation));
            }
        });
    }

    /// <summary>Registers the actions of the rule for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, KitCompilation kit);
}
