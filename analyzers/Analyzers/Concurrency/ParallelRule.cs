using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Concurrency;

/// <summary>Looks at every operation that several threads run at once and that no lock guards.</summary>
public abstract class ParallelRule : GradusAnalyzer
{
    private protected ParallelRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>The finding at this operation, or null.</summary>
    private protected abstract Diagnostic? Find(IOperation operation, ParallelBody body, SharedState state);

    private protected sealed override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationBlockAction(Analyze);

    private void Analyze(OperationBlockAnalysisContext context)
    {
        var reported = new HashSet<Location>();
        foreach (var body in context.OperationBlocks.SelectMany(block => block.Descendants())
            .SelectMany(ParallelBody.StartedBy))
        {
            if (Locks.AreTakenByCallsIn(body.Code) || Nesting.IsTooDeep([body.Code]))
            {
                continue;
            }

            var state = new SharedState(body);
            foreach (var operation in body.Code.Descendants().Where(operation => !Locks.Guard(operation, body.Code)))
            {
                if (Find(operation, body, state) is { } finding && reported.Add(finding.Location))
                {
                    context.ReportDiagnostic(finding);
                }
            }
        }
    }
}
