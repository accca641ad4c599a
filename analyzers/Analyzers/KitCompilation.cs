using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers;

/// <summary>What the rules look up once per compilation.</summary>
internal sealed class KitCompilation(RoleResolver roles)
{
    private static readonly HashSet<string> KitAssemblies =
        ["Gradus.Kit.Contract", "Gradus.Kit", "MathNet.Numerics", "System.Numerics.Tensors"];

    public RoleResolver Roles { get; } = roles;

    /// <summary>Who asks: the compiler and the IDE, or the grader.</summary>
    public AnalysisSettings Settings { get; init; } = AnalysisSettings.Live;

    public HelperSummaries Helpers { get; } = new();

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
}
