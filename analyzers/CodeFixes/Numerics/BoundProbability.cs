using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.CodeFixes.Numerics;

/// <summary>Fixes GRAD0203: the probability gets a lower bound.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BoundProbability))]
[Shared]
public sealed class BoundProbability() : GradusCodeFix(RuleIds.UnguardedLogarithm)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (model.GetOperation(node) is not IInvocationOperation call || Logarithm.At(call) is not { } logarithm)
        {
            return null;
        }

        var argument = logarithm.Argument.Syntax;
        if (call.Instance is not null)
        {
            return BufferTypes.IsMathNet(call.Instance.Type) && argument is ExpressionSyntax receiver
                ? new TextFix(
                    "Bound by 1e-12",
                    [TextFix.Replace(Outside(receiver), $"{Outside(receiver)}.PointwiseMaximum(1e-12)")])
                : null;
        }

        return logarithm.Argument.Type?.SpecialType switch
        {
            SpecialType.System_Double
                => new TextFix("Bound by 1e-12", [TextFix.Replace(argument, $"Math.Max({argument}, 1e-12)")]),
            SpecialType.System_Single
                => new TextFix("Bound by 1e-12", [TextFix.Replace(argument, $"MathF.Max({argument}, 1e-12f)")]),
            _ => null,
        };
    }

    private static SyntaxNode Outside(ExpressionSyntax receiver)
        => receiver.Parent is ParenthesizedExpressionSyntax parentheses ? parentheses : receiver;
}
