using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

/// <summary>A method with its code, and where findings in it go.</summary>
/// <param name="Method">The method.</param>
/// <param name="Facts">What its code does.</param>
/// <param name="Report">Takes a finding.</param>
internal sealed record Body(IMethodSymbol Method, MethodFacts Facts, Action<Diagnostic> Report);
