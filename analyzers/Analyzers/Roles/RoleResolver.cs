using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Roles;

/// <summary>
/// Finds what a method is for: first what the grader knows, then the kit's attributes (also those of an overridden or
/// implemented member), and last the name, which is only a guess.
/// </summary>
internal sealed class RoleResolver(ExerciseRoles given)
{
    public ResolvedRole RoleOf(IMethodSymbol method)
    {
        var role = given.Find(method) ?? RoleAttributes.Read(method);
        return role != MethodRole.None ? new ResolvedRole(role, IsGuess: false) : Guess(method);
    }

    /// <summary>
    /// The parameter that brings the gradient from above: the first one, except in the backward pass of a loss.
    /// </summary>
    public IParameterSymbol? UpstreamGradientOf(IMethodSymbol backward)
        => IsLoss(backward.ContainingType) ? null : backward.Parameters.FirstOrDefault(BufferTypes.IsInput);

    private bool IsLoss(INamedTypeSymbol type)
    {
        var roles = type.GetMembers().OfType<IMethodSymbol>().Select(method => RoleOf(method).Role).ToList();
        return roles.Contains(MethodRole.Loss) && !roles.Contains(MethodRole.Forward);
    }

    private static ResolvedRole Guess(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary || !BufferTypes.CanCarry(method.ReturnType))
        {
            return ResolvedRole.None;
        }

        var (isForward, isBackward) = (IsNamed(method, "Forward"), IsNamed(method, "Backward"));
        if (isForward == isBackward || !HasBothPasses(method.ContainingType))
        {
            return ResolvedRole.None;
        }

        return new ResolvedRole(isForward ? MethodRole.Forward : MethodRole.Backward, IsGuess: true);
    }

    private static bool HasBothPasses(INamedTypeSymbol type)
    {
        var methods = type.GetMembers().OfType<IMethodSymbol>().ToList();
        return methods.Any(method => IsNamed(method, "Forward") && BufferTypes.CanCarry(method.ReturnType))
            && methods.Any(method => IsNamed(method, "Backward"));
    }

    private static bool IsNamed(IMethodSymbol method, string pass)
        => method.Name.StartsWith(pass, StringComparison.OrdinalIgnoreCase)
            || method.Name.EndsWith(pass, StringComparison.OrdinalIgnoreCase);
}
