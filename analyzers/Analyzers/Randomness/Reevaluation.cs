using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>A place where a query gives other values than before.</summary>
/// <param name="Place">The mention of the query.</param>
/// <param name="Changed">The buffer that was written since, or null where new numbers are drawn.</param>
internal sealed record Reevaluation(IOperation Place, ISymbol? Changed)
{
    public static Reevaluation? Find(
        ISymbol variable, DeferredQuery query, IOperation definition, IEnumerable<IOperation> bodies)
    {
        var operations = bodies.SelectMany(body => body.Descendants()).ToList();
        if (variable is ILocalSymbol local && operations.Count(operation => IsDefinition(operation, local)) > 1)
        {
            return null;
        }

        var mentions = operations.Where(operation => IsMention(operation, variable) && Evaluation.IsAt(operation)
            && operation.Syntax.SpanStart > definition.Syntax.SpanStart).ToList();
        return query.Draws
            ? Drawn(variable, definition, mentions)
            : Changes(query, definition, mentions, operations);
    }

    private static Reevaluation? Drawn(ISymbol variable, IOperation definition, List<IOperation> mentions)
    {
        foreach (var mention in mentions)
        {
            if (Evaluation.IsRepeated(mention, variable)
                || mentions.Any(earlier => earlier != mention && earlier.Syntax.SpanStart < mention.Syntax.SpanStart
                    && Paths.Leads(earlier, mention)))
            {
                return new Reevaluation(mention, Changed: null);
            }
        }

        return variable is ILocalSymbol ? null : Elsewhere(variable, definition);
    }

    /// <summary>A member other than the one that defines the query walks over it: once more for every call.</summary>
    private static Reevaluation? Elsewhere(ISymbol variable, IOperation definition)
    {
        var home = definition.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var type = home?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var place = type?.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.Text == variable.Name
                && name.FirstAncestorOrSelf<MemberDeclarationSyntax>() != home)
            .Select(name => definition.SemanticModel?.GetOperation(name.Parent is MemberAccessExpressionSyntax member
                && member.Name == name ? member : name))
            .FirstOrDefault(mention => mention is not null && IsMention(mention, variable) && Evaluation.IsAt(mention));
        return place is null ? null : new Reevaluation(place, Changed: null);
    }

    private static Reevaluation? Changes(
        DeferredQuery query, IOperation definition, List<IOperation> mentions, List<IOperation> operations)
    {
        foreach (var write in operations.Where(operation => operation.Syntax.SpanStart > definition.Syntax.Span.End))
        {
            if (Written(write, query) is { } changed
                && mentions.Find(mention => Follows(write, mention, definition)) is { } place)
            {
                return new Reevaluation(place, changed);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a mention runs after a write: further down, or in the next turn of a loop around both.
    /// </summary>
    private static bool Follows(IOperation write, IOperation mention, IOperation definition)
        => mention.Syntax.SpanStart > write.Syntax.Span.End
            ? Paths.Leads(write, mention)
            : Repetition.Around(mention) is { } repetition && repetition.Code.Syntax.Span.Contains(write.Syntax.Span)
                && !repetition.Code.Syntax.Span.Contains(definition.Syntax.Span);

    private static ISymbol? Written(IOperation operation, DeferredQuery query)
    {
        IEnumerable<IOperation> targets = operation switch
        {
            IAssignmentOperation assignment => [assignment.Target],
            IIncrementOrDecrementOperation step => [step.Target],
            IInvocationOperation call => ApiWrites.Of(call),
            _ => [],
        };
        foreach (var target in targets)
        {
            var isNewBuffer = operation is IAssignmentOperation && Operands.Container(Operands.Strip(target)) is null;
            if (Operands.Root(target) is { } root && (isNewBuffer ? query.Captures : query.Reads).Contains(root))
            {
                return root;
            }
        }

        return null;
    }

    private static bool IsDefinition(IOperation operation, ILocalSymbol local) => operation switch
    {
        IVariableDeclaratorOperation declarator => declarator.GetVariableInitializer() is not null
            && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local),
        IAssignmentOperation { Target: ILocalReferenceOperation target }
            => SymbolEqualityComparer.Default.Equals(target.Local, local),
        _ => false,
    };

    private static bool IsMention(IOperation operation, ISymbol variable) => operation switch
    {
        ILocalReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Local, variable),
        IFieldReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Field, variable),
        IPropertyReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Property, variable),
        _ => false,
    };
}
