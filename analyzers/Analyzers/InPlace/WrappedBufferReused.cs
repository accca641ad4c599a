using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Recurrent;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.InPlace;

/// <summary>GRAD0010: a matrix, vector or tensor is kept whose storage is an array that is written again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrappedBufferReused() : MethodBodyRule(Descriptors.WrappedBufferReused)
{
    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        if (!body.MayWrite || !body.Operations.Any(WrappedBuffer.IsWrap))
        {
            return;
        }

        var flow = body.Flow(context);
        foreach (var kept in flow.Kept)
        {
            var write = IsReturned(kept)
                ? FieldWrite(kept, flow, body.Method)
                : RepeatedStore.Find(kept, flow, (origin, loop) => Sameness.IsWrap(kept, origin)
                    && WrappedBuffer.IsMadeIn(loop, kept.Value));
            if (write is not null)
            {
                context.ReportDiagnostic(Describe(kept, write));
            }
        }
    }

    private static bool IsReturned(KeptReference kept)
        => kept.Container is null && kept.Site.Kind != OperationKind.YieldReturn;

    /// <summary>The write to a field that is handed out in a wrap: the next call writes there again.</summary>
    private static BufferWrite? FieldWrite(KeptReference kept, FlowResult flow, IMethodSymbol method)
        => method.MethodKind == MethodKind.Ordinary
            ? flow.Writes.FirstOrDefault(write => kept.Origins.Symbols.Any(symbol => symbol is IFieldSymbol
                && Sameness.IsWrap(kept, symbol) && write.Origins.Contains(symbol)))
            : null;

    private static Diagnostic Describe(KeptReference kept, BufferWrite write)
        => Diagnostic.Create(
            Descriptors.WrappedBufferReused,
            kept.Value.Syntax.GetLocation(),
            [write.Target.GetLocation()],
            kept.Value.Syntax,
            write.Root?.Name ?? write.Target.ToString(),
            write.Target.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
}
