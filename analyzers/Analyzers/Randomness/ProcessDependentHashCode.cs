using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>
/// GRAD0504: a hash code that .NET salts for every process decides about an index, a seed or a number.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProcessDependentHashCode() : GradusAnalyzer(Descriptors.ProcessDependentHashCode)
{
    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationAction(Analyze, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsSalted(call) || IsInHashing(context.ContainingSymbol) || HashCodeUse.Of(call) is not { } use)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ProcessDependentHashCode, call.Syntax.GetLocation(), Excerpt.Of(call.Syntax), use));
    }

    private static bool IsSalted(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return method.Name switch
        {
            "GetHashCode" => IsSalted(ReceiverType(call)),
            "Combine" or "ToHashCode" => method.ContainingType is { Name: "HashCode" } type && type.IsIn("System"),
            _ => false,
        };
    }

    private static ITypeSymbol? ReceiverType(IInvocationOperation call)
        => call.Instance is { } receiver ? Operands.Strip(receiver).Type : call.TargetMethod.ContainingType;

    private static bool IsSalted(ITypeSymbol? type)
        => type is { SpecialType: SpecialType.System_String or SpecialType.System_Object }
            or INamedTypeSymbol { IsTupleType: true } or IArrayTypeSymbol
            || type.IsIn("System") && type?.Name is "ReadOnlySpan" or "ReadOnlyMemory" or "StringComparer";

    /// <summary>Equality within one process is what hash codes are for.</summary>
    private static bool IsInHashing(ISymbol member)
        => member.Name == nameof(GetHashCode)
            || member.ContainingType is { } type && type.AllInterfaces.Any(one => one.Name == "IEqualityComparer");
}
