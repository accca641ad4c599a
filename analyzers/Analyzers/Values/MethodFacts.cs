using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>
/// A method's operations and definitions, and the way to the helpers and callers that stand in the same file.
/// </summary>
internal sealed class MethodFacts(IReadOnlyList<IOperation> bodies, SemanticModel? model)
{
    private Definitions? _definitions;

    public Definitions Definitions => _definitions ??= new Definitions(Operations);

    public IEnumerable<IOperation> Operations => bodies.SelectMany(body => body.DescendantsAndSelf());

    /// <summary>The facts of a method that this one calls, or null when its source is not in the same file.</summary>
    public MethodFacts? Helper(IMethodSymbol method)
    {
        var declaration = method.OriginalDefinition.DeclaringSyntaxReferences
            .FirstOrDefault(reference => reference.SyntaxTree == model?.SyntaxTree);
        return declaration is null ? null : At(declaration.GetSyntax());
    }

    /// <summary>The calls of a private method, each with the facts of the method that calls it.</summary>
    public IEnumerable<(IInvocationOperation Call, MethodFacts Caller)> CallsOf(IMethodSymbol method)
    {
        var type = method.ContainingType.DeclaringSyntaxReferences
            .FirstOrDefault(reference => reference.SyntaxTree == model?.SyntaxTree);
        foreach (var syntax in type?.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>() ?? [])
        {
            if (NameOf(syntax.Expression) == method.Name
                && model!.GetOperation(syntax) is IInvocationOperation call
                && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method)
                && syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && At(member) is { } caller)
            {
                yield return (call, caller);
            }
        }
    }

    private MethodFacts? At(SyntaxNode declaration)
        => model?.GetOperation(declaration) is { } body ? new MethodFacts([body], model) : null;

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        _ => null,
    };
}
