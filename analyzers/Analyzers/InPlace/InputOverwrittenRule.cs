using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.InPlace;

/// <summary>
/// Runs the alias flow over every method that has a role, and reports the writes to those of its parameters that the
/// rule cares for.
/// </summary>
public abstract class InputOverwrittenRule : GradusAnalyzer
{
    private static readonly HashSet<string> OutputNames =
        ["buffer", "destination", "dst", "output", "outputs", "result", "results", "target"];

    private readonly DiagnosticDescriptor _descriptor;

    private protected InputOverwrittenRule(DiagnosticDescriptor descriptor)
        : base(descriptor) => _descriptor = descriptor;

    /// <summary>Whether a write to this parameter is this rule's to report.</summary>
    private protected abstract bool IsMine(IParameterSymbol parameter, MethodRole role, IParameterSymbol? upstream);

    private protected sealed override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
        => context.RegisterOperationBlockAction(block => Analyze(block, kit));

    private void Analyze(OperationBlockAnalysisContext context, KitCompilation kit)
    {
        if (context.OwningSymbol is not IMethodSymbol method
            || kit.Roles.RoleOf(method) is not { Role: not MethodRole.None } role)
        {
            return;
        }

        var watched = Watched(method, role, kit.Roles);
        if (watched.Count == 0 || kit.BodyOf(context) is not { } body)
        {
            return;
        }

        foreach (var write in body.Flow(context).Writes)
        {
            if (watched.Find(write.Origins.Contains) is { } parameter)
            {
                context.ReportDiagnostic(Describe(write, parameter, method, role));
            }
        }
    }

    private List<IParameterSymbol> Watched(IMethodSymbol method, ResolvedRole role, RoleResolver roles)
    {
        var upstream = role.Role == MethodRole.Backward ? roles.UpstreamGradientOf(method) : null;
        var hasOutputs = role.IsGuess || method.ReturnsVoid;
        return method.Parameters.Where(parameter => BufferTypes.IsInput(parameter)
            && !(hasOutputs && OutputNames.Contains(parameter.Name))
            && IsMine(parameter, role.Role, upstream)).ToList();
    }

    private Diagnostic Describe(BufferWrite write, IParameterSymbol parameter, IMethodSymbol method, ResolvedRole role)
        => Diagnostic.Create(
            _descriptor,
            write.Target.GetLocation(),
            role.IsGuess ? DiagnosticSeverity.Info : _descriptor.DefaultSeverity,
            parameter.Locations.Where(location => location.IsInSource),
            properties: null,
            parameter.Name,
            method.Name,
            WrittenBuffer.Detour(write, parameter),
            WrittenBuffer.Remedy(write, parameter));
}
