using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>
/// A method's operations, definitions and writes, and the way to the helpers and callers that stand in the same file.
/// </summary>
internal sealed class MethodFacts(IReadOnlyList<IOperation> bodies, SemanticModel? model)
{
    private Definitions? _definitions;
    private IReadOnlyList<IOperation>? _operations;
    private IReadOnlyList<VariableWrite>? _writes;
    private IReadOnlyList<IInvocationOperation>? _calls;
    private IReadOnlyList<IBinaryOperation>? _binaries;
    private IReadOnlyList<IVariableDeclaratorOperation>? _declarators;
    private bool? _isTooDeep;

    public IReadOnlyList<IOperation> Bodies => bodies;

    public Definitions Definitions => _definitions ??= new Definitions(Operations);

    /// <summary>All operations of the method, lambdas and local functions included; outer before inner ones.</summary>
    public IReadOnlyList<IOperation> Operations
        => _operations ??= bodies.SelectMany(body => body.DescendantsAndSelf()).ToList();

    public IReadOnlyList<IInvocationOperation> Calls => _calls ??= Operations.OfType<IInvocationOperation>().ToList();

    public IReadOnlyList<IBinaryOperation> Binaries => _binaries ??= Operations.OfType<IBinaryOperation>().ToList();

    public IReadOnlyList<IVariableDeclaratorOperation> Declarators
        => _declarators ??= Operations.OfType<IVariableDeclaratorOperation>().ToList();

    /// <summary>All that the method stores, in source order.</summary>
    public IReadOnlyList<VariableWrite> Writes
        => _writes ??= Operations.SelectMany(VariableWrite.At)
            .OrderBy(write => write.Site.Syntax.SpanStart).ToList();

    public bool IsTooDeep => _isTooDeep ??= Nesting.IsTooDeep(bodies);

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
