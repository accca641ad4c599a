using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.InPlace;

/// <summary>
/// GRAD0001: an input of a forward pass or a loss, or what a backward pass is given beside the upstream gradient, is
/// overwritten.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayerInputOverwritten() : InputOverwrittenRule(Descriptors.LayerInputOverwritten)
{
    private protected override bool IsMine(IParameterSymbol parameter, MethodRole role, IParameterSymbol? upstream)
        => role is MethodRole.Forward or MethodRole.Loss or MethodRole.Backward
            && !SymbolEqualityComparer.Default.Equals(parameter, upstream);
}
