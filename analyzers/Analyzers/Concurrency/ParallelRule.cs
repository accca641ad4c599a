using System.Collections.Concurrent;
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
    {
        // A parallel loop inside another one is looked at twice.
        var reported = new ConcurrentDictionary<Location, bool>();
        context.RegisterOperationAction(
            operation => Analyze(operation, reported), OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private void Analyze(OperationAnalysisContext context, ConcurrentDictionary<Location, bool> reported)
    {
        foreach (var body in ParallelBody.StartedBy(context.Operation))
        {
            if (Locks.AreTakenByCallsIn(body.Code) || Nesting.IsTooDeep([body.Code]))
            {
                continue;
            }

            var state = new SharedState(body);
            foreach (var operation in body.Code.Descendants().Where(operation => !Locks.Guard(operation, body.Code)))
            {
                if (Find(operation, body, state) is { } finding && reported.TryAdd(finding.Location, true))
                {
                    context.ReportDiagnostic(finding);
                }
            }
        }
    }
}
