using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.InPlace;

/// <summary>Rewrites a statement that writes in place as an assignment of what the allocating form returns.</summary>
internal static class AllocatingTwin
{
    private const string Inplace = "Inplace";

    public static TextFix? Find(SyntaxNode target, SemanticModel model)
    {
        if (target.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { } statement)
        {
            return null;
        }

        return target.Parent switch
        {
            InvocationExpressionSyntax call when call.Parent == statement
                && target is MemberAccessExpressionSyntax member
                => OfInplaceMember(member, statement, model),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument when call.Parent == statement
                => OfResultArgument(argument, call, statement, model),
            AssignmentExpressionSyntax assignment when assignment.Parent == statement && assignment.Left == target
                => OfOperator(assignment, model),
            _ => null,
        };
    }

    private static TextFix? OfInplaceMember(
        MemberAccessExpressionSyntax member, ExpressionStatementSyntax statement, SemanticModel model)
    {
        var name = member.Name.Identifier.Text;
        if (!name.EndsWith(Inplace, StringComparison.Ordinal) || !IsRebindable(member.Expression, model))
        {
            return null;
        }

        var twin = name.Substring(0, name.Length - Inplace.Length);
        return Assign(statement, member.Expression, TextFix.Replace(member.Name, twin));
    }

    private static TextFix? OfResultArgument(
        ArgumentSyntax argument,
        InvocationExpressionSyntax call,
        ExpressionStatementSyntax statement,
        SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ReturnsVoid: true } method
            || !BufferTypes.IsMathNet(method.ContainingType) || !HasAllocatingTwin(method)
            || !IsRebindable(argument.Expression, model))
        {
            return null;
        }

        var arguments = call.ArgumentList.Arguments;
        var index = arguments.IndexOf(argument);
        var removal = index > 0
            ? TextFix.Delete(arguments[index - 1].Span.End, argument.Span.End)
            : TextFix.Delete(argument.SpanStart, arguments.Count > 1 ? arguments[1].SpanStart : argument.Span.End);
        return Assign(statement, argument.Expression, removal);
    }

    private static TextFix? OfOperator(AssignmentExpressionSyntax assignment, SemanticModel model)
    {
        var sign = assignment.OperatorToken.Text.TrimEnd('=');
        if (sign.Length == 0 || !BufferTypes.IsTensor(model.GetTypeInfo(assignment.Left).Type)
            || !IsRebindable(assignment.Left, model))
        {
            return null;
        }

        var changes = new List<TextChange> { TextFix.Replace(assignment.OperatorToken, $"= {assignment.Left} {sign}") };
        if (assignment.Right is BinaryExpressionSyntax or ConditionalExpressionSyntax)
        {
            changes.Add(TextFix.Replace(assignment.Right, $"({assignment.Right})"));
        }

        return new TextFix($"Make a new tensor with '{assignment.Left} = {assignment.Left} {sign} …'", changes);
    }

    private static TextFix Assign(ExpressionStatementSyntax statement, ExpressionSyntax variable, TextChange change)
        => new($"Assign the result to '{variable}' instead of writing in place",
        [TextFix.InsertBefore(statement, $"{variable} = "), change]);

    /// <summary>
    /// A parameter or local that may be assigned, and whose type is the one that the allocating form returns.
    /// </summary>
    private static bool IsRebindable(ExpressionSyntax variable, SemanticModel model)
        => model.GetSymbolInfo(variable).Symbol switch
        {
            IParameterSymbol { RefKind: RefKind.None, Type: var type } => IsReturned(type),
            ILocalSymbol { IsForEach: false, IsUsing: false, IsConst: false, Type: var type } => IsReturned(type),
            _ => false,
        };

    private static bool IsReturned(ITypeSymbol type)
        => type.Name == "Tensor" && BufferTypes.IsTensor(type)
            || type.IsAbstract && type.Name is "Matrix" or "Vector" && BufferTypes.IsMathNet(type);

    private static bool HasAllocatingTwin(IMethodSymbol method)
        => method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(twin => !twin.ReturnsVoid
            && twin.Parameters.Select(parameter => parameter.Name).SequenceEqual(
                method.Parameters.Select(parameter => parameter.Name).Where(name => name != "result")));
}
