using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.InPlace;

/// <summary>
/// Lets the writes go to a copy: made where a local takes the parameter, or else at the top of the method.
/// </summary>
internal static class CopyFirst
{
    private static readonly string[] GuardNames = ["Throw", "Require", "Check", "Ensure", "Validate", "Guard"];

    public static TextFix? Find(SyntaxNode target, ParameterSyntax parameter, SemanticModel model)
    {
        if (model.GetDeclaredSymbol(parameter) is not IParameterSymbol { RefKind: RefKind.None } symbol
            || parameter.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>()?.Body is not { Statements.Count: > 0 } body)
        {
            return null;
        }

        var name = parameter.Identifier.Text;
        if (Copy(name, symbol.Type, body) is not { } copy)
        {
            return null;
        }

        var change = Alias(target, symbol, model) is { } alias
            ? TextFix.Replace(alias, copy)
            : TextFix.InsertLineBefore(FirstWork(body), $"{name} = {copy};");
        return new TextFix($"Change a copy of '{name}'", [change]);
    }

    /// <summary>The initializer of the written local, where that is the parameter itself.</summary>
    private static IdentifierNameSyntax? Alias(SyntaxNode target, IParameterSymbol parameter, SemanticModel model)
    {
        var written = target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault();
        if (written is null
            || model.GetSymbolInfo(written).Symbol is not ILocalSymbol { DeclaringSyntaxReferences.Length: 1 } local)
        {
            return null;
        }

        var declaration = local.DeclaringSyntaxReferences[0].GetSyntax();
        return declaration is VariableDeclaratorSyntax { Initializer.Value: IdentifierNameSyntax value }
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(value).Symbol, parameter)
            && SymbolEqualityComparer.Default.Equals(local.Type, parameter.Type)
                ? value
                : null;
    }

    private static string? Copy(string name, ITypeSymbol type, SyntaxNode scope) => type switch
    {
        IArrayTypeSymbol { ElementType: IArrayTypeSymbol row } when !BufferTypes.CanCarry(row.ElementType)
            => CopyRows(name, Display(row), FreeName.In(scope, "row")),
        IArrayTypeSymbol { ElementType: var element } when !BufferTypes.CanCarry(element)
            => $"({Display(type)}){name}.Clone()",
        { Name: "Matrix" or "Vector", IsAbstract: true } when BufferTypes.IsMathNet(type) => $"{name}.Clone()",
        _ => null,
    };

    private static string Display(ITypeSymbol type)
        => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string CopyRows(string name, string rowType, string row)
        => $"Array.ConvertAll({name}, {row} => ({rowType}){row}.Clone())";

    /// <summary>
    /// The first statement after the checks of the arguments, which must see the arguments as they came.
    /// </summary>
    private static StatementSyntax FirstWork(BlockSyntax body)
        => body.Statements.FirstOrDefault(statement => !IsGuard(statement)) ?? body.Statements[0];

    private static bool IsGuard(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: null, Statement: ThrowStatementSyntax } => true,
        IfStatementSyntax { Else: null, Statement: BlockSyntax { Statements: { Count: 1 } only } }
            => only[0] is ThrowStatementSyntax,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
            => call.Expression is MemberAccessExpressionSyntax called
                && GuardNames.Any(guard => called.Name.Identifier.Text.StartsWith(guard, StringComparison.Ordinal)),
        _ => false,
    };
}
