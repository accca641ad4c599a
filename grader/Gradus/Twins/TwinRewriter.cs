using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Gradus.Twins;

/// <summary>
/// Turns the classes of a file into their twins: the public surface stays to the letter, private parts go, and every
/// body marshals its call. Records and enumerations stay whole: they are data, and cross by value.
/// </summary>
internal sealed class TwinRewriter
{
    private const string Remote = "global::Gradus.Twins.Remote";
    private const string Stand = "_remote";

    private int _members;

    /// <summary>Rewrites a solution file; null when nothing of it is public.</summary>
    public CompilationUnitSyntax? Rewrite(SyntaxTree source)
    {
        var unit = source.GetCompilationUnitRoot();
        if (unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SingleOrDefault() is not { } space)
        {
            throw new InvalidOperationException($"{source.FilePath}: found no namespace; a solution file has exactly one");
        }

        var types = space.Members.Where(IsPublic).Select(Twin).ToArray();
        return types.Length == 0 ? null : unit.ReplaceNode(space, space.WithMembers(List(types)));
    }

    private MemberDeclarationSyntax Twin(MemberDeclarationSyntax type) =>
        type is ClassDeclarationSyntax { Modifiers: var modifiers } twin
            ? TwinOf(twin, isStatic: modifiers.Any(SyntaxKind.StaticKeyword))
            : type;

    private ClassDeclarationSyntax TwinOf(ClassDeclarationSyntax type, bool isStatic)
    {
        var members = type.Members.Where(IsPublic).Select(m => Member(m, isStatic));
        if (!isStatic)
        {
            members = members.Concat(StandIn(type.Identifier.Text));
        }

        return type.WithMembers(List(members)).WithBaseList(null);
    }

    private static IEnumerable<MemberDeclarationSyntax> StandIn(string name) => new[]
    {
        $"internal readonly global::Gradus.Twins.RemoteObject {Stand};",
        $"internal {name}(global::Gradus.Twins.RemoteObject remote) => {Stand} = remote.For(this);",
    }.Select(text => ParseMemberDeclaration(text)!);

    private MemberDeclarationSyntax Member(MemberDeclarationSyntax member, bool isStatic) => member switch
    {
        ConstructorDeclarationSyntax c => c
            .AddAttributeLists(Number(out var number))
            .WithInitializer(ConstructorInitializer(
                SyntaxKind.ThisConstructorInitializer,
                ArgumentList(SingletonSeparatedList(Argument(ParseExpression($"{Remote}.Construct({number}, [{Names(c.ParameterList)}])"))))))
            .WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block()),
        MethodDeclarationSyntax m => Body(m, m.ReturnType, m.ParameterList, isStatic || m.Modifiers.Any(SyntaxKind.StaticKeyword)),
        OperatorDeclarationSyntax o => Body(o, o.ReturnType, o.ParameterList, isStatic: true),
        ConversionOperatorDeclarationSyntax c => Body(c, c.Type, c.ParameterList, isStatic: true),
        PropertyDeclarationSyntax p => Property(p),
        RecordDeclarationSyntax or EnumDeclarationSyntax or DelegateDeclarationSyntax => member,
        _ => throw new NotSupportedException(
            $"{member.Kind()} in the public surface of an exercise: found `{member.ToString().Split('\n')[0]}`, " +
            "expected methods, constructors, properties, operators, records, enumerations or delegates"),
    };

    private BaseMethodDeclarationSyntax Body<T>(T member, TypeSyntax type, ParameterListSyntax parameters, bool isStatic)
        where T : BaseMethodDeclarationSyntax
    {
        var call = Call(type, Number(out var number), number, Names(parameters), isStatic, out var attribute);
        return member.AddAttributeLists(attribute)
            .WithExpressionBody(ArrowExpressionClause(call))
            .WithBody(null)
            .WithSemicolonToken(Token(SyntaxKind.SemicolonToken));
    }

    private PropertyDeclarationSyntax Property(PropertyDeclarationSyntax property)
    {
        var isStatic = property.Modifiers.Any(SyntaxKind.StaticKeyword);
        var kinds = property.AccessorList?.Accessors
            .Where(a => !a.Modifiers.Any(SyntaxKind.PrivateKeyword)).Select(a => a.Kind()) ?? [SyntaxKind.GetAccessorDeclaration];
        var accessors = kinds.Select(kind =>
        {
            var isGetter = kind == SyntaxKind.GetAccessorDeclaration;
            var type = isGetter ? property.Type : PredefinedType(Token(SyntaxKind.VoidKeyword));
            var call = Call(type, Number(out var number), number, isGetter ? "" : "value", isStatic, out var attribute);
            return AccessorDeclaration(kind).AddAttributeLists(attribute)
                .WithExpressionBody(ArrowExpressionClause(call)).WithSemicolonToken(Token(SyntaxKind.SemicolonToken));
        });
        return property.WithAccessorList(AccessorList(List(accessors)))
            .WithExpressionBody(null).WithInitializer(null).WithSemicolonToken(default);
    }

    private static ExpressionSyntax Call(
        TypeSyntax type, AttributeListSyntax number, int value, string arguments, bool isStatic, out AttributeListSyntax attribute)
    {
        attribute = number;
        var call = $"{Remote}.Call({value}, {(isStatic ? "null" : Stand)}, [{arguments}])";
        return ParseExpression(type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            ? call
            : $"({type.WithoutTrivia()}){call}!");
    }

    private AttributeListSyntax Number(out int number)
    {
        number = _members++;
        return AttributeList(SingletonSeparatedList(Attribute(
            ParseName("global::Gradus.Twins.Member"),
            AttributeArgumentList(SingletonSeparatedList(AttributeArgument(
                LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number))))))));
    }

    private static string Names(ParameterListSyntax parameters) => parameters.Parameters.FirstOrDefault(IsReference) is { } reference
        ? throw new NotSupportedException(
            $"{reference.Modifiers} in the public surface of an exercise: found `{reference}`, expected parameters that go by value")
        : string.Join(", ", parameters.Parameters.Select(p => p.Identifier.Text));

    private static bool IsReference(ParameterSyntax parameter) => parameter.Modifiers.Any(
        m => m.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword);

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);
}
