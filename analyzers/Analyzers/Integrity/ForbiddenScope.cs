using System.Collections.Concurrent;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.Integrity;

/// <summary>
/// What is forbidden where: in the file of an exercise, everything; elsewhere, in the methods of a layer, what no
/// exercise may use. To a grader that knows the exercises, every file is an exercise's.
/// </summary>
internal sealed class ForbiddenScope(KitCompilation kit)
{
    private readonly ConcurrentDictionary<SyntaxTree, ExerciseLimits?> _limits = new();
    private readonly ConcurrentDictionary<ISymbol, KnownType?> _types = new(SymbolEqualityComparer.Default);

    /// <summary>What to do instead of using an API, or null where it may be used.</summary>
    public string? RemedyFor(ISymbol api, SemanticModel model)
    {
        var limits = LimitsIn(model);
        if (TypeOf(api) is not { } type || !type.MayBeListed && limits is null or { IsEmpty: true })
        {
            return null;
        }

        var names = type.NamesOf(api).ToList();
        if (limits is not null && names.Exists(limits.Forbidden.Contains))
        {
            return "it does what the exercise is about, write that yourself";
        }

        // An object of a forbidden type is reported where it is made, not at everything that is asked of it.
        var isExercise = limits is not null || kit.Settings.Roles.AreGiven;
        var listed = names.Take(IsAskedOfObject(api) ? 1 : names.Count).Select(name => Remedy(name, isExercise))
            .FirstOrDefault(remedy => remedy is not null);
        return limits is not null && names.Exists(limits.Allowed.Contains) ? null : listed;
    }

    /// <summary>The place that a finding is about, in words, or null where anything goes.</summary>
    public string? Describe(ISymbol member, SemanticModel model)
    {
        if (LimitsIn(model) is { } limits)
        {
            return $"the exercise '{limits.Exercise}'";
        }

        return kit.Settings.Roles.AreGiven ? "a submission"
            : LayerCode.Contains(member, kit.Roles, model) ? "a layer"
            : null;
    }

    /// <summary>What the exercise in the file of a model forbids, or null where there is none.</summary>
    public ExerciseLimits? LimitsIn(SemanticModel model)
        => _limits.GetOrAdd(model.SyntaxTree, tree => tree.GetRoot()
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>()
            .Select(declaration => model.GetDeclaredSymbol(declaration) is INamedTypeSymbol type
                ? kit.Settings.Roles.LimitsOf(type)
                : null)
            .FirstOrDefault(limits => limits is not null));

    private static bool IsAskedOfObject(ISymbol api)
        => api is not INamedTypeSymbol and not IMethodSymbol { MethodKind: MethodKind.Constructor } && !api.IsStatic;

    private KnownType? TypeOf(ISymbol api)
        => (api as INamedTypeSymbol ?? api.ContainingType) is { } type
            ? _types.GetOrAdd(type.OriginalDefinition, one => KnownType.Of((INamedTypeSymbol)one))
            : null;

    private static string? Remedy(string name, bool isExercise)
        => ApiList.Forbidden.TryGetValue(name, out var remedy)
            || isExercise && ApiList.Unasked.TryGetValue(name, out remedy)
            ? remedy
            : null;
}
