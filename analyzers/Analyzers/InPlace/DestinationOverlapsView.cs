using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>GRAD0009: a call writes to a buffer while it reads the same storage in another shape.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DestinationOverlapsView() : MethodBodyRule(Descriptors.DestinationOverlapsView)
{
    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        foreach (var call in body.Operations.OfType<IInvocationOperation>())
        {
            if (!IsKernel(call.TargetMethod.ContainingType)
                || ApiWrites.Of(call).FirstOrDefault() is not { } destination || destination == call.Instance)
            {
                continue;
            }

            var written = ViewChain.Of(destination, body.Definitions);
            var source = Operands.DataOf(call).Where(operand => operand != destination
                && BufferTypes.IsBuffer(operand.Type))
                .FirstOrDefault(operand => ViewChain.Of(operand, body.Definitions)
                    .Clashes(written, IsElementwise(call)));
            if (source is not null)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.DestinationOverlapsView, destination.Syntax.GetLocation(),
                    [source.Syntax.GetLocation()], destination.Syntax, source.Syntax));
            }
        }
    }

    private static bool IsKernel(ITypeSymbol? type)
        => BufferTypes.IsMathNet(type) || type.IsIn("System", "Numerics", "Tensors");

    /// <summary>Whether MathNet reads every element just before it writes the one in the same place.</summary>
    private static bool IsElementwise(IInvocationOperation call)
        => BufferTypes.IsMathNet(call.TargetMethod.ContainingType)
            && (call.TargetMethod.Name is "Add" or "CopyTo" or "Divide" or "Map" or "Map2" or "Negate" or "Subtract"
                || call.TargetMethod.Name.StartsWith("Pointwise", StringComparison.Ordinal));
}
