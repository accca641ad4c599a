using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Numerics;

/// <summary>
/// The one array or vector that all exponentials of a method are taken of, and that the method does not change.
/// </summary>
/// <param name="Variable">The parameter or local.</param>
/// <param name="Exponentials">The exponentials of it or of its elements.</param>
internal sealed record Logits(ISymbol Variable, IReadOnlyList<Exponential> Exponentials)
{
    public static Logits? Find(BaseMethodDeclarationSyntax member, SemanticModel model)
    {
        if (model.GetOperation(member) is not { } body)
        {
            return null;
        }

        var facts = new MethodFacts([body], model);
        var exponentials = facts.Operations.Select(Exponential.At).OfType<Exponential>().ToList();
        var variables = exponentials.Select(one => Source(one.Argument, facts.Definitions))
            .Distinct<ISymbol?>(SymbolEqualityComparer.Default).ToList();
        return variables.Count == 1 && variables[0] is { } variable && IsUnchanged(variable, facts.Definitions)
            ? new Logits(variable, exponentials)
            : null;
    }

    /// <summary>
    /// The expression for the maximum, or null where the variable is no vector or has no such member here.
    /// </summary>
    public string? MaximumAt(int position, SemanticModel model)
    {
        var type = Variable is IParameterSymbol parameter ? parameter.Type : ((ILocalSymbol)Variable).Type;
        if (BufferTypes.IsMathNet(type) && type.Name == "Vector")
        {
            return $"{Variable.Name}.Maximum()";
        }

        var isArray = type is IArrayTypeSymbol { Rank: 1, ElementType: var element } && element.IsFloating();
        return isArray && !model.LookupSymbols(position, type, "Max", includeReducedExtensionMethods: true).IsEmpty
            ? $"{Variable.Name}.Max()"
            : null;
    }

    /// <summary>
    /// The statement to take the maximum before: outside all loops that the variable was not declared in.
    /// </summary>
    public StatementSyntax FirstUse()
    {
        var declaration = Variable.DeclaringSyntaxReferences[0].GetSyntax();
        var home = declaration.FirstAncestorOrSelf<BlockSyntax>()
            ?? declaration.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>()?.Body;
        return Exponentials.Select(one => one.Site.Syntax).OrderBy(syntax => syntax.SpanStart).First()
            .AncestorsAndSelf().OfType<StatementSyntax>().First(statement => statement.Parent == home);
    }

    private static ISymbol? Source(IOperation argument, Definitions definitions)
    {
        var value = Operands.Strip(argument);
        var root = Operands.Root(value);
        if (root is null or IFieldSymbol or IPropertySymbol)
        {
            return null;
        }

        // A lambda's parameter or a foreach variable stands for the elements of what it runs over.
        return definitions.Of(root) is { Count: 1 } stored && IsElement(root, stored[0])
            ? Operands.Root(stored[0])
            : root;
    }

    private static bool IsElement(ISymbol variable, IOperation source)
        => BufferTypes.IsBuffer(Operands.Strip(source).Type) && variable is ILocalSymbol { Type: var local }
            && local.IsFloating()
            || variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LambdaMethod } };

    private static bool IsUnchanged(ISymbol variable, Definitions definitions) => variable switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } }
            => definitions.Of(variable).Count == 0,
        ILocalSymbol => definitions.Of(variable).Count == 1,
        _ => false,
    };
}
