using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>
/// GRAD0004: an accumulator starts as another name of its first operand, and adding to it changes both.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AccumulatorAliasesOperand() : MethodBodyRule(Descriptors.AccumulatorAliasesOperand)
{
    private protected override void Analyze(
        OperationBlockAnalysisContext context, MethodBody body, KitCompilation kit)
    {
        var role = kit.Roles.RoleOf(body.Method);
        if (role.Role == MethodRole.Step
            || body.Method.Name.IndexOf("InPlace", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return;
        }

        var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var update in body.Operations.Select(AccumulatorUpdate.Of).OfType<AccumulatorUpdate>())
        {
            if (!reported.Contains(update.Accumulator) && SourceOf(update, body, role) is { } source
                && IsStillShared(update, body, context))
            {
                reported.Add(update.Accumulator);
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.AccumulatorAliasesOperand, update.Target.Syntax.GetLocation(),
                    [source.Syntax.GetLocation()], update.Accumulator.Name, source.Syntax, update.Word));
            }
        }
    }

    /// <summary>The reference that the accumulator was given and that someone else still uses, or null.</summary>
    private static IOperation? SourceOf(AccumulatorUpdate update, MethodBody body, ResolvedRole role)
        => body.Definitions.Of(update.Accumulator).Select(AccumulatorSource.Reference)
            .FirstOrDefault(source => source is not null && source.Syntax.SpanStart < update.Target.Syntax.SpanStart
                && IsStillUsed(source, update, body, role));

    private static bool IsStillUsed(IOperation source, AccumulatorUpdate update, MethodBody body, ResolvedRole role)
        => source switch
        {
            IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter }
                => AccumulatorSource.IsReadAfter(parameter, update, body)
                    || role.Role == MethodRole.None && AccumulatorSource.IsReturned(update.Accumulator, body),
            ILocalReferenceOperation { Local: { IsForEach: true } variable }
                => body.Definitions.Of(variable).Any(list => AccumulatorSource.ReadsFrom(list, update, body)),
            ILocalReferenceOperation { Local: var local } => AccumulatorSource.IsReadAfter(local, update, body),
            _ => AccumulatorSource.IsFirst(source) && AccumulatorSource.ReadsFrom(source, update, body),
        };

    /// <summary>Whether, where it is changed, the accumulator may still be what it was given.</summary>
    private static bool IsStillShared(
        AccumulatorUpdate update, MethodBody body, OperationBlockAnalysisContext context)
    {
        var made = body.Definitions.Of(update.Accumulator)
            .Where(definition => AccumulatorSource.Reference(definition) is null)
            .Select(definition => definition.Syntax.Span).ToList();
        return body.Flow(context).Writes.Any(write => write.Target.Span == update.Target.Syntax.Span
            && write.Origins.All.Any(origin => origin is not BufferSite site
                || !made.Exists(span => span.Contains(site.Syntax.Span))));
    }
}
