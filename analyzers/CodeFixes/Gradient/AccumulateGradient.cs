using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Gradient;

/// <summary>Fixes GRAD0103: the assignment adds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AccumulateGradient))]
[Shared]
public sealed class AccumulateGradient() : GradusCodeFix(RuleIds.GradientOverwritten)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var target = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target
            && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            && model.GetTypeInfo(target).Type is { } type && CanBeAdded(type) && StartsAtSomething(target, model)
            ? new TextFix("Accumulate with '+='", [TextFix.Replace(assignment.OperatorToken, "+=")])
            : null;
    }

    private static bool CanBeAdded(ITypeSymbol type)
        => type.IsFloating() || BufferTypes.IsMathNet(type) || BufferTypes.IsTensor(type);

    /// <summary>A local without a first value, or with null, has nothing to add to.</summary>
    private static bool StartsAtSomething(SyntaxNode target, SemanticModel model)
    {
        if (model.GetOperation(target) is not { } operation || Operands.Root(operation) is not { } variable)
        {
            return false;
        }

        return variable is not ILocalSymbol || variable.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax()).OfType<VariableDeclaratorSyntax>()
            .Any(declarator => declarator.Initializer is { } initializer && model.GetOperation(initializer.Value) is
            { } value && Operands.Strip(value).ConstantValue is not { HasValue: true, Value: null }
                && !initializer.Value.IsKind(SyntaxKind.SuppressNullableWarningExpression));
    }
}
