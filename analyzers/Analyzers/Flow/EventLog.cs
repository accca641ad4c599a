using System.Collections.Immutable;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// Tells the state of one block what is written, saved and kept in it, and the flow, once its states are stable.
/// </summary>
internal sealed class EventLog(AliasFlow flow, ValueReader reader, bool isRecording)
{
    public void Write(IOperation site, IOperation target, Origins origins)
        => Write(site, target, target.Syntax, origins);

    public void Write(IOperation site, IOperation target, SyntaxNode named, Origins origins)
    {
        if (origins.IsEmpty)
        {
            return;
        }

        if (isRecording)
        {
            var keepers = reader.State.KeepersOf(origins).ToImmutableHashSet(SymbolEqualityComparer.Default);
            flow.Record(new BufferWrite(site, named, RootOf(target), origins, keepers!));
        }

        reader.State = reader.State.Overwrite(origins);
    }

    public void Save(IOperation site, ISymbol keeper, Origins saved, bool isAssigned)
    {
        reader.State = reader.State.Save(keeper, saved, isAssigned);
        if (isRecording)
        {
            flow.Record(new BufferSave(site.Syntax, keeper));
        }
    }

    /// <summary>A new record or tuple saves what it is made of, a collection in a field what is put into it.</summary>
    public void SaveParts(IOperation site, ITypeSymbol? keeper, IEnumerable<IOperation> parts)
    {
        var saved = parts.Where(part => BufferTypes.CanCarry(part.Type))
            .Aggregate(Origins.None, (all, part) => all.Union(reader.Read(part).Everything()));
        if (keeper is not null && !saved.IsEmpty)
        {
            Save(site, Places.Unnamed(keeper), saved, isAssigned: false);
        }
    }

    public void Keep(IOperation site, IOperation value, IOperation? container)
    {
        var read = reader.Read(value);
        var kept = BufferTypes.IsBuffer(value.Type) ? read.Self : read.Everything();
        if (isRecording && !kept.IsEmpty)
        {
            var holder = container is null ? Origins.None : reader.Read(container).Self;
            flow.Record(new KeptReference(site, Uncaptured(value), kept, container, holder));
        }

        if (container is not null && FieldOf(container) is { } field)
        {
            Save(site, field, read.Everything(), isAssigned: false);
        }
    }

    public ISymbol? FieldOf(IOperation place)
        => RootOf(place) is { Kind: SymbolKind.Field or SymbolKind.Property } field
            && Places.KeyOf(Uncaptured(place)) is ISymbol ? field : null;

    private IOperation Uncaptured(IOperation operation) => flow.Captured(operation) ?? operation;

    private ISymbol? RootOf(IOperation operation)
    {
        operation = Operands.Strip(Uncaptured(Operands.Strip(operation)));
        return operation switch
        {
            IFieldReferenceOperation { Instance: { } owner and not IInstanceReferenceOperation } => RootOf(owner),
            IInvocationOperation call when ApiViews.SharedBy(call) is { } viewed => RootOf(viewed),
            IFlowCaptureReferenceOperation => null,
            _ => Operands.Container(operation) is { } container ? RootOf(container) : Operands.Root(operation),
        };
    }
}
