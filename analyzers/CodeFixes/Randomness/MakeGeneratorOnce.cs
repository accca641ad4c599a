using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Randomness;

/// <summary>Fixes GRAD0502: the generator moves before the outermost loop in which its seed is the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeGeneratorOnce))]
[Shared]
public sealed class MakeGeneratorOnce() : GradusCodeFix(RuleIds.GeneratorInLoop)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (model.GetOperation(node) is not { } creation || Generators.SeedOf(creation) is not { } seed
            || creation.Type?.IsIn("System") != true
            || node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
            || Home(creation, seed) is not { Parent: BlockSyntax } home || IsParallel(home))
        {
            return null;
        }

        return node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            ? Move(variable, member, home)
            : Introduce(node, creation, member, home);
    }

    /// <summary>The statement before which the generator can be made.</summary>
    private static StatementSyntax? Home(IOperation creation, IOperation seed)
    {
        StatementSyntax? home = null;
        var repetition = Repetition.Around(creation);
        while (repetition is not null && RepeatedSeed.IsSameIn(repetition, seed))
        {
            home = repetition.Code.Syntax.FirstAncestorOrSelf<StatementSyntax>();
            repetition = Repetition.Around(repetition.Code);
        }

        return home;
    }

    /// <summary>One generator for the threads of a parallel loop would be the next mistake.</summary>
    private static bool IsParallel(StatementSyntax home) => home.ToString().Contains("Parallel");

    private static TextFix? Move(
        VariableDeclaratorSyntax variable, MemberDeclarationSyntax member, StatementSyntax home)
    {
        var name = variable.Identifier.Text;
        var isOnly = member.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Count(one => one.Identifier.Text == name) == 1;
        var declaration = variable.Parent?.Parent;
        if (!isOnly || declaration is not LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } statement)
        {
            return null;
        }

        return new TextFix(
            $"Make '{name}' once, before the loop",
            [TextFix.InsertLineBefore(home, statement.ToString()), WholeLine(statement)]);
    }

    private static TextFix? Introduce(
        SyntaxNode node, IOperation creation, MemberDeclarationSyntax member, StatementSyntax home)
    {
        // Others get the same name: they may be the same generator in the same loop, and nothing else.
        var isOnly = member.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
            .Where(other => other.Type.ToString().EndsWith("Random", StringComparison.Ordinal))
            .All(other => other.IsEquivalentTo(node) && home.Span.Contains(other.Span));
        if (!isOnly || node is not ObjectCreationExpressionSyntax)
        {
            return null;
        }

        var name = FreeName.In(member, "rng");
        return new TextFix(
            "Make the generator once, before the loop",
            [TextFix.InsertLineBefore(home, $"var {name} = {creation.Syntax};"), TextFix.Replace(node, name)]);
    }

    /// <summary>A statement that is alone on its line goes with the line.</summary>
    private static TextChange WholeLine(StatementSyntax statement)
    {
        var text = statement.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        if (line.ToString().Trim() == statement.ToString())
        {
            return TextFix.Delete(line.Start, line.EndIncludingLineBreak);
        }

        var end = statement.Span.End;
        return TextFix.Delete(statement.SpanStart, end < text.Length && text[end] == ' ' ? end + 1 : end);
    }
}
