using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.InPlace;

/// <summary>GRAD0003: the upstream gradient that a backward pass is given is overwritten.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpstreamGradientOverwritten() : InputOverwrittenRule(Descriptors.UpstreamGradientOverwritten)
{
    private protected override bool IsMine(IParameterSymbol parameter, MethodRole role, IParameterSymbol? upstream)
        => role == MethodRole.Backward && SymbolEqualityComparer.Default.Equals(parameter, upstream);
}
