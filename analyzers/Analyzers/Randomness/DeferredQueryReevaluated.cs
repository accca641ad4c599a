using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>
/// GRAD0503: a query that draws random numbers, or reads a buffer that changes, is run again where its first result
/// was meant.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeferredQueryReevaluated() : GradusAnalyzer(Descriptors.DeferredQueryReevaluated)
{
    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationAction(Analyze, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (QueryVariable.DefinedBy(call) is not { } variable)
        {
            return;
        }

        IOperation[] bodies = [Operands.Body(call)];
        if (DeferredQuery.In(call, new MethodFacts(bodies, call.SemanticModel)) is { } query
            && Reevaluation.Find(variable, query, call, bodies) is { } again)
        {
            context.ReportDiagnostic(Describe(variable, call, again));
        }
    }

    private static Diagnostic Describe(ISymbol variable, IInvocationOperation definition, Reevaluation again)
        => Diagnostic.Create(
            Descriptors.DeferredQueryReevaluated,
            again.Place.Syntax.GetLocation(),
            [definition.Syntax.GetLocation()],
            variable.Name,
            again.Changed is { } changed ? $"see the changed '{changed.Name}'" : "draw new numbers");
}
