using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Randomness;

/// <summary>
/// Fixes GRAD0501 where a seed can be given on the spot; not in a loop, where it would be the same in every turn.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeedTheGenerator))]
[Shared]
public sealed class SeedTheGenerator() : GradusCodeFix(RuleIds.UnseededRandomness)
{
    private const string Seed = "1";

    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (model.GetOperation(node) is not { } source || Repetition.Around(source) is not null)
        {
            return null;
        }

        var change = source switch
        {
            IObjectCreationOperation creation when Generators.SeedOf(creation) is { } seed
                => TextFix.Replace(seed.Syntax, Seed),
            IObjectCreationOperation { Arguments: var arguments } creation when Generators.IsGenerator(creation.Type)
                && arguments.All(argument => argument.ArgumentKind != ArgumentKind.Explicit)
                && node is BaseObjectCreationExpressionSyntax { ArgumentList: { } list }
                => TextFix.Replace(list, $"({Seed})"),
            IInvocationOperation { TargetMethod.Name: "Random" or "RandomPositiveDefinite" }
                when node is InvocationExpressionSyntax { ArgumentList: { Arguments.Count: > 0 } list }
                => new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), $", {Seed}"),
            _ => default,
        };
        return change == default ? null : new TextFix($"Use the seed {Seed}", [change]);
    }
}
