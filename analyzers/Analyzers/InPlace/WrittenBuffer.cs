using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>The words for a write: under which other name the buffer is written, and what to write instead.</summary>
internal static class WrittenBuffer
{
    private const string Inplace = "Inplace";

    /// <summary>" through 'y'" where the buffer is written under another name than the parameter's.</summary>
    public static string Detour(BufferWrite write, IParameterSymbol parameter)
    {
        var root = Root(write.Target);
        return root is null || root == parameter.Name ? string.Empty : $" through '{root}'";
    }

    public static string Remedy(BufferWrite write, IParameterSymbol parameter)
        => Remedy(write, parameter.Name, parameter.Type);

    /// <summary>What to write instead, where the buffer of this name and type must stay as it is.</summary>
    public static string Remedy(BufferWrite write, string name, ITypeSymbol type) => write.Site switch
    {
        IInvocationOperation { TargetMethod.Name: var called } when called.EndsWith(Inplace, StringComparison.Ordinal)
            => $"call '{called.Substring(0, called.Length - Inplace.Length)}' and use what it returns",
        IInvocationOperation { TargetMethod: { ReturnsVoid: true, ContainingType: var owner } method } call
            when BufferTypes.IsMathNet(owner) && call.Arguments.Any(argument => argument.Parameter?.Name == "result")
            => $"call '{method.Name}' without a result argument and use what it returns",
        ICompoundAssignmentOperation { OperatorMethod.IsStatic: false }
            => "write out 'a = a + b', which makes a new tensor",
        _ => Copy(Root(write.Target) ?? name, type),
    };

    private static string Copy(string name, ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: IArrayTypeSymbol } => $"copy every row of '{name}' and change the copies",
        IArrayTypeSymbol array => $"change a copy, '({Display(array)}){name}.Clone()'",
        _ when BufferTypes.IsMathNet(type) => $"change a copy, '{name}.Clone()'",
        _ => "write into a new object",
    };

    private static string Display(ITypeSymbol type)
        => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string? Root(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.Text,
        ElementAccessExpressionSyntax element => Root(element.Expression),
        MemberAccessExpressionSyntax member => Root(member.Expression),
        ParenthesizedExpressionSyntax parenthesized => Root(parenthesized.Expression),
        CastExpressionSyntax cast => Root(cast.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => Root(member.Expression),
        _ => null,
    };
}
