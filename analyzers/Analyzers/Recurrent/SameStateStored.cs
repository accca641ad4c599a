using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Recurrent;

/// <summary>GRAD0401: every step stores a reference to one object, which every step overwrites.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameStateStored() : MethodBodyRule(Descriptors.SameStateStored)
{
    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        if (!body.MayWrite || !body.Operations.Any(MayStore))
        {
            return;
        }

        var flow = body.Flow(context);
        foreach (var kept in flow.Kept.Where(kept => kept.Container is not null || IsYield(kept)))
        {
            if ((RepeatedStore.Find(kept, flow, (origin, loop) => IsSame(kept, origin, loop))
                ?? RepeatedStore.FindAcrossCalls(kept, flow, body.Method, origin => Sameness.IsWhole(kept, origin)))
                is { } write)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.SameStateStored, kept.Value.Syntax.GetLocation(), [write.Target.GetLocation()],
                    kept.Value.Syntax, write.Target.GetLocation().GetLineSpan().StartLinePosition.Line + 1));
            }
        }
    }

    private static bool IsYield(KeptReference kept) => kept.Site.Kind == OperationKind.YieldReturn;

    private static bool IsSame(KeptReference kept, object origin, SyntaxNode loop)
        => Sameness.IsWhole(kept, origin)
            || Sameness.IsWrap(kept, origin) && !WrappedBuffer.IsMadeIn(loop, kept.Value);

    private static bool MayStore(IOperation operation) => operation switch
    {
        IInvocationOperation call => ApiStores.Of(call) is not null,
        ISimpleAssignmentOperation assignment => Places.ElementOf(assignment.Target) is not null
            && !Places.IsScalar(assignment.Target.Type),
        IReturnOperation => operation.Kind == OperationKind.YieldReturn,
        _ => false,
    };
}
