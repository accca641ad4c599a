using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

/// <summary>A type with the code of all its methods, in source order, and where findings in it go.</summary>
/// <param name="Type">The type.</param>
/// <param name="Bodies">Its methods, constructors and accessors that have code.</param>
/// <param name="Initializers">The values that its fields and properties are declared with.</param>
/// <param name="Compilation">What the type is part of.</param>
/// <param name="Report">Takes a finding.</param>
internal sealed record TypeBodies(
    INamedTypeSymbol Type,
    IReadOnlyList<Body> Bodies,
    IReadOnlyList<(ISymbol Member, IOperation Value)> Initializers,
    Compilation Compilation,
    Action<Diagnostic> Report)
{
    /// <summary>All that the type stores in one of its variables, in any method.</summary>
    public IEnumerable<(Body Body, VariableWrite Write)> WritesOf(ISymbol variable)
        => Bodies.SelectMany(body => body.Facts.Writes
            .Where(write => SymbolEqualityComparer.Default.Equals(write.Root, variable))
            .Select(write => (body, write)));
}
