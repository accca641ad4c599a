using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Roles;

/// <summary>
/// The role of a method for rules that have other evidence as well: where neither attribute nor interface says it, what
/// its name suggests.
/// </summary>
internal static class LikelyRoles
{
    public static ResolvedRole LikelyRoleOf(this RoleResolver roles, IMethodSymbol method)
    {
        var known = roles.RoleOf(method);
        return known.Role != MethodRole.None || method.MethodKind is not (MethodKind.Ordinary
            or MethodKind.ExplicitInterfaceImplementation)
            ? known
            : new ResolvedRole(ByName(method.Name), IsGuess: true);
    }

    private static MethodRole ByName(string name)
    {
        if (Names.Contains(name, "backward", "backprop", "gradient", "propagateback"))
        {
            return MethodRole.Backward;
        }

        if (Names.Contains(name, "loss", "entropy", "cost", "likelihood"))
        {
            return MethodRole.Loss;
        }

        return Names.Contains(name, "forward", "predict", "activate", "compute", "propagate") ? MethodRole.Forward
            : Names.Contains(name, "step", "update", "applygrad") ? MethodRole.Step
            : MethodRole.None;
    }
}
