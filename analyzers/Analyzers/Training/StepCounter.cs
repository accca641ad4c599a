using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Training;

/// <summary>Whether a counter of steps still has its first value where it is used.</summary>
internal static class StepCounter
{
    /// <summary>Whether the counter starts at 0 and is only incremented after this use.</summary>
    public static bool IsZeroAt(IOperation use, ISymbol counter, Body body, TypeBodies type)
    {
        var steps = body.Facts.Writes.Where(write => IsWriteOf(write, counter) && IsStep(write)).ToList();
        return steps.Count > 0 && steps.All(step => IsAfter(step.Site, use))
            && (counter is ILocalSymbol local ? IsLocalZero(local, body) : IsMemberZero(counter, type));
    }

    private static bool IsWriteOf(VariableWrite write, ISymbol counter)
        => Operands.IsReference(Operands.Strip(write.Target), counter);

    private static bool IsStep(VariableWrite write)
        => write.Site is IIncrementOrDecrementOperation || write.Kind == WriteKind.Add;

    /// <summary>The increment of a for loop runs after its body, though it is written above it.</summary>
    private static bool IsAfter(IOperation step, IOperation use)
        => step.Syntax.SpanStart > use.Syntax.SpanStart
            || step.Syntax.FirstAncestorOrSelf<ForStatementSyntax>() is { } loop
                && loop.Incrementors.Any(one => one.Span.Contains(step.Syntax.Span))
                && loop.Statement.Span.Contains(use.Syntax.Span);

    private static bool IsLocalZero(ILocalSymbol local, Body body)
        => body.Facts.Declarators
                .Any(one => SymbolEqualityComparer.Default.Equals(one.Symbol, local)
                    && one.GetVariableInitializer()?.Value is { } value && IsZero(value))
            && body.Facts.Writes.Where(write => IsWriteOf(write, local)).All(IsStep);

    private static bool IsMemberZero(ISymbol counter, TypeBodies type)
        => counter is IFieldSymbol or IPropertySymbol
            && SymbolEqualityComparer.Default.Equals(counter.ContainingType, type.Type)
            && counter.DeclaringSyntaxReferences.All(reference => StartsAtZero(reference.GetSyntax()))
            && type.WritesOf(counter).All(one => IsStep(one.Write)
                || one.Write.Values.Count == 1 && IsZero(one.Write.Values[0]))
            && (counter.DeclaredAccessibility == Accessibility.Private
                || !OutsideWrites.MayExist(counter.Name, type.Compilation));

    private static bool StartsAtZero(SyntaxNode declaration)
    {
        var initializer = declaration switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return initializer is null || initializer.Value is LiteralExpressionSyntax { Token.Value: 0 or 0.0 or 0L };
    }

    private static bool IsZero(IOperation value)
        => Operands.Strip(value).ConstantValue is { HasValue: true, Value: 0 or 0.0 or 0L };
}
