using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Roles;

/// <summary>Reads the kit's attributes by name, so that the analyzers need not reference the kit.</summary>
internal static class RoleAttributes
{
    public static MethodRole Read(IMethodSymbol method)
    {
        for (var declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            var role = ReadOwn(declared);
            if (role == MethodRole.None && declared.PartialDefinitionPart is { } definition)
            {
                role = ReadOwn(definition);
            }

            if (role != MethodRole.None)
            {
                return role;
            }
        }

        return ReadFromInterfaces(method);
    }

    /// <summary>Whether an attribute is the kit's.</summary>
    public static bool IsKit(INamedTypeSymbol? attribute)
        => attribute?.ContainingNamespace is { Name: "Kit", ContainingNamespace: { Name: "Gradus" } root }
            && root.ContainingNamespace.IsGlobalNamespace;

    private static MethodRole ReadFromInterfaces(IMethodSymbol method)
    {
        if (method.ContainingType is not { } container)
        {
            return MethodRole.None;
        }

        foreach (var type in container.AllInterfaces)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol promised
                    && ReadOwn(promised) is var role and not MethodRole.None
                    && SymbolEqualityComparer.Default.Equals(
                        method, container.FindImplementationForInterfaceMember(promised)))
                {
                    return role;
                }
            }
        }

        return MethodRole.None;
    }

    private static MethodRole ReadOwn(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && IsKit(type)
                && Parse(type.Name) is var role and not MethodRole.None)
            {
                return role;
            }
        }

        return MethodRole.None;
    }

    private static MethodRole Parse(string attribute) => attribute switch
    {
        "ForwardAttribute" => MethodRole.Forward,
        "BackwardAttribute" => MethodRole.Backward,
        "LossAttribute" => MethodRole.Loss,
        "StepAttribute" => MethodRole.Step,
        _ => MethodRole.None,
    };
}
