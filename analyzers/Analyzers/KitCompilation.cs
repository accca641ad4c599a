using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers;

/// <summary>What the rules look up once per compilation, and once per method body.</summary>
internal sealed class KitCompilation(RoleResolver roles)
{
    private static readonly HashSet<string> KitAssemblies =
        ["Gradus.Kit.Contract", "Gradus.Kit", "MathNet.Numerics", "System.Numerics.Tensors"];

    private readonly ConditionalWeakTable<IOperation, MethodBody> _bodies = new();
    private readonly ConditionalWeakTable<IOperation, MethodFacts> _facts = new();

    public RoleResolver Roles { get; } = roles;

    /// <summary>Who asks: the compiler and the IDE, or the grader.</summary>
    public AnalysisSettings Settings { get; init; } = AnalysisSettings.Live;

    public HelperSummaries Helpers { get; } = new();

    /// <summary>
    /// The facts of a method body, the same for all rules; null where it is nested too deeply to look at.
    /// </summary>
    public MethodFacts? FactsOf(ImmutableArray<IOperation> bodies)
    {
        if (bodies.IsEmpty)
        {
            return null;
        }

        var facts = _facts.GetValue(bodies[0], _ => new MethodFacts(bodies, bodies[0].SemanticModel));
        return facts.IsTooDeep ? null : facts;
    }

    public static bool UsesKit(Compilation compilation)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            if (KitAssemblies.Contains(assembly.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The body of the method that is analysed, the same object for every rule that asks; null where there is none, or
    /// none that can be walked.
    /// </summary>
    public MethodBody? BodyOf(OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is not IMethodSymbol method
            || context.OperationBlocks.FirstOrDefault(block => block.Kind == OperationKind.Block) is not { } block)
        {
            return null;
        }

        return FactsOf(context.OperationBlocks) is { } facts
            ? _bodies.GetValue(block, _ => new MethodBody(method, block, facts, this))
            : null;
    }
}
