using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.InPlace;

/// <summary>
/// GRAD0002: a value that the backward pass will read is overwritten after it was saved, or in the backward pass before
/// it was read for the last time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SavedValueOverwritten() : MethodBodyRule(Descriptors.SavedValueOverwritten)
{
    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        if (!body.MayWrite || BackwardPasses.Of(body.Method.ContainingType, kit.Roles) is not { } backward)
        {
            return;
        }

        var flow = body.Flow(context);
        var isBackward = BackwardPasses.IsBackward(body.Method, kit.Roles);
        foreach (var write in flow.Writes.Where(write => write.Root is not (IFieldSymbol or IPropertySymbol)))
        {
            var save = isBackward ? SaveBefore(write, body) : SaveIn(flow, write, backward);
            if (save is not null)
            {
                context.ReportDiagnostic(Describe(write, save, backward.IsGuess));
            }
        }
    }

    /// <summary>Where this forward pass saved what the write changes.</summary>
    private static SyntaxNode? SaveIn(FlowResult flow, BufferWrite write, BackwardPasses backward)
        => flow.Saves.LastOrDefault(save => write.Keepers.Contains(save.Keeper)
            && save.Site.Span.End <= write.Target.SpanStart
            && !IsKeeper(write.Root, save.Keeper)
            && !IsOneObjectInLoop(save, write, flow)
            && backward.Read(save.Keeper))?.Site;

    /// <summary>
    /// Where a forward pass saved the field that the write of the backward pass changes and reads again.
    /// </summary>
    private static SyntaxNode? SaveBefore(BufferWrite write, MethodBody body)
        => write.Origins.Symbols.Where(symbol => symbol is IFieldSymbol or IPropertySymbol)
            .Where(field => IsReadAfter(field, write.Target, body))
            .Select(field => SavedFields.AssignmentIn(body.Method, field))
            .FirstOrDefault(save => save is not null);

    private static bool IsReadAfter(ISymbol field, SyntaxNode write, MethodBody body)
    {
        var end = write.FirstAncestorOrSelf<StatementSyntax>()?.Span.End ?? write.Span.End;
        return body.Operations.Any(operation => operation.Syntax.SpanStart >= end
            && SymbolEqualityComparer.Default.Equals(SavedFields.Named(operation), field)
            && !SavedFields.IsAssigned(operation.Syntax));
    }

    private static bool IsKeeper(ISymbol? root, ISymbol keeper) => root switch
    {
        ILocalSymbol local => SymbolEqualityComparer.Default.Equals(Places.Unnamed(local.Type), keeper),
        IParameterSymbol parameter => SymbolEqualityComparer.Default.Equals(Places.Unnamed(parameter.Type), keeper),
        _ => false,
    };

    /// <summary>One object that every turn of a loop stores and overwrites is GRAD0401's to report.</summary>
    private static bool IsOneObjectInLoop(BufferSave save, BufferWrite write, FlowResult flow)
        => flow.Kept.Any(kept => kept.Site.Syntax == save.Site)
            && Loops.Around(save.Site).FirstOrDefault(loop => loop.Span.Contains(write.Target.Span)) is { } loop
            && !write.Origins.Sites.Any(site => loop.Span.Contains(site.Syntax.Span));

    private static Diagnostic Describe(BufferWrite write, SyntaxNode save, bool isGuess)
    {
        var name = write.Root?.Name ?? write.Target.ToString();
        var type = write.Root switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return Diagnostic.Create(
            Descriptors.SavedValueOverwritten,
            write.Target.GetLocation(),
            isGuess ? DiagnosticSeverity.Info : Descriptors.SavedValueOverwritten.DefaultSeverity,
            [save.GetLocation()],
            properties: null,
            name,
            save.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
            type is null ? "write into a new object" : WrittenBuffer.Remedy(write, name, type));
    }
}
