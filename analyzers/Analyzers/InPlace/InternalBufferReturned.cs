using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.InPlace;

/// <summary>
/// GRAD0011: a method returns the field that it writes its result into, and writes there again next time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InternalBufferReturned() : MethodBodyRule(Descriptors.InternalBufferReturned)
{
    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        var method = body.Method;
        if (!HandsOutBuffers(method) || !body.MayWrite || !body.Operations.Any(IsOwnBuffer))
        {
            return;
        }

        var role = kit.Roles.RoleOf(method);
        if (role.Role == MethodRole.Step)
        {
            return;
        }

        foreach (var (kept, field) in Returned(body.Flow(context)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.InternalBufferReturned,
                kept.Value.Syntax.GetLocation(),
                role is { Role: MethodRole.Forward, IsGuess: false }
                    ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                field.Locations,
                properties: null,
                method.Name,
                field.Name,
                BufferCopy.Of(kept.Value.Syntax.ToString(), kept.Value.Type) is { } copy ? $"'{copy}'" : "a copy"));
        }
    }

    private static bool IsOwnBuffer(IOperation operation)
        => SavedFields.Named(operation) is not null && BufferTypes.IsBuffer(operation.Type);

    /// <summary>
    /// Whether callers outside get what they may take for theirs: a span, a reference or a read-only list says that it
    /// is not.
    /// </summary>
    private static bool HandsOutBuffers(IMethodSymbol method)
        => method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation
            && (method.DeclaredAccessibility != Accessibility.Private
                || !method.ExplicitInterfaceImplementations.IsEmpty)
            && method is { ReturnsByRef: false, ReturnsByRefReadonly: false, ReturnType: var type }
            && !Places.IsScalar(type) && !BufferTypes.IsSpan(type)
            && type is { IsRefLikeType: false, TypeKind: not TypeKind.Interface };

    private static IEnumerable<(KeptReference Kept, ISymbol Field)> Returned(FlowResult flow)
        => from kept in flow.Kept
           where kept.Container is null && kept.Site.Kind != OperationKind.YieldReturn
           let field = kept.Origins.Symbols.FirstOrDefault(symbol => symbol is IFieldSymbol or IPropertySymbol
               && Sameness.IsWhole(kept, symbol) && flow.Writes.Any(write => write.Origins.Contains(symbol)))
           where field is not null
           select (kept, field);
}
