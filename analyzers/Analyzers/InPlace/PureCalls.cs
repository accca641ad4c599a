using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>Which calls do nothing but compute the value that they return.</summary>
internal static class PureCalls
{
    private static readonly HashSet<string> ArrayMembers = ["Clone", "ConvertAll", "IndexOf", "Find", "FindAll",
        "Exists"];

    /// <summary>Whether the call has no effect of its own, and none by way of the functions that it is given.</summary>
    public static bool IsPure(IInvocationOperation call, RoleResolver roles)
        => !call.TargetMethod.ReturnsVoid && !call.TargetMethod.ReturnsByRef && !call.TargetMethod.ReturnsByRefReadonly
            && !call.TargetMethod.Name.StartsWith("Try", StringComparison.Ordinal)
            && !ApiWrites.Of(call).Any()
            && IsPureMember(call.TargetMethod, roles)
            && call.Descendants().All(operation => !HasEffect(operation));

    private static bool IsPureMember(IMethodSymbol method, RoleResolver roles)
    {
        if (method.ContainingType is not { } type)
        {
            return false;
        }

        if (type.IsUnder("MathNet"))
        {
            return BufferTypes.IsMathNet(type) && !type.Name.EndsWith("Storage", StringComparison.Ordinal)
                || type.Name is "MatrixBuilder" or "VectorBuilder";
        }

        return type.IsUnder("System")
            ? IsPureSystemMember(method, type)
            : IsMarkedPure(method) || method.IsStatic && roles.RoleOf(method) is
            { IsGuess: false, Role: MethodRole.Forward or MethodRole.Backward or MethodRole.Loss };
    }

    private static bool IsPureSystemMember(IMethodSymbol method, INamedTypeSymbol type)
        => type.IsIn("System", "Numerics", "Tensors")
            || type is { Name: "Enumerable" } && type.IsIn("System", "Linq")
            || type is { Name: "Math" or "MathF" } && type.IsIn("System")
            || type is { Name: "Array" } && type.IsIn("System") && ArrayMembers.Contains(method.Name)
            || type.IsIn("System", "Collections", "Immutable") && IsSame(method.ReturnType, type);

    private static bool IsSame(ITypeSymbol left, ITypeSymbol right)
        => SymbolEqualityComparer.Default.Equals(left, right);

    private static bool IsMarkedPure(IMethodSymbol method)
        => method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "PureAttribute");

    /// <summary>
    /// Whether running the operation may change something: an assignment, or a call of code whose effects are unknown.
    /// </summary>
    private static bool HasEffect(IOperation operation) => operation switch
    {
        IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation => true,
        IInvocationOperation call => !IsHarmless(call.TargetMethod) || ApiWrites.Of(call).Any(),
        IMethodReferenceOperation reference => !IsHarmless(reference.Method),
        IDynamicInvocationOperation => true,
        _ => false,
    };

    private static bool IsHarmless(IMethodSymbol method)
        => !method.ReturnsVoid && method.ContainingType is { } type && (IsLibrary(type)
            || method.IsStatic && type.TypeKind != TypeKind.Delegate && EffectlessHelper.Is(method));

    private static bool IsLibrary(INamedTypeSymbol type)
        => type.IsUnder("MathNet") && !type.IsIn("MathNet", "Numerics", "Distributions")
            || type.IsUnder("System") && type is not { TypeKind: TypeKind.Delegate }
            && type.Name is not ("Random" or "Console" or "List" or "Dictionary" or "HashSet" or "Queue" or "Stack");
}
