using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Concurrency;

/// <summary>Fixes GRAD0602 for a generator in a loop over indices: every index seeds one of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GeneratorPerIndex))]
[Shared]
public sealed class GeneratorPerIndex() : GradusCodeFix(RuleIds.SharedInParallel)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var used = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (used is not ExpressionSyntax || model.GetTypeInfo(used).Type is not { Name: "Random" } type
            || !type.IsIn("System")
            || ParallelLambda.Around(used, model) is not { } loop
            || model.GetDeclaredSymbol(loop.Parameter)
                is not IParameterSymbol { Type.SpecialType: SpecialType.System_Int32 })
        {
            return null;
        }

        var name = FreeName.In(loop.Call.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? root, "random");
        var made = $"var {name} = new Random({loop.Parameter.Identifier.Text});";
        var changes = new List<TextChange> { TextFix.Replace(used, name) };
        changes.AddRange(loop.Lambda.Body switch
        {
            BlockSyntax { Statements: { Count: > 0 } statements } => [TextFix.InsertLineBefore(statements[0], made)],
            ExpressionSyntax body
                => [TextFix.InsertBefore(body, $"{{ {made} "), new TextChange(new TextSpan(body.Span.End, 0), "; }")],
            _ => [],
        });
        return new TextFix("Give every index a generator of its own", changes);
    }
}
