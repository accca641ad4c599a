using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// Runs assignments: what a variable shares from then on, or which buffer the assigned element lies in.
/// </summary>
internal sealed class Assigner(AliasFlow flow, ValueReader reader, EventLog events)
{
    public void Set(object key, AliasValue value) => reader.State = reader.State.With(key, value);

    public void Assign(IOperation site, IOperation target, IOperation value, bool isRef)
    {
        target = Places.Unwrap(target);
        target = flow.Captured(target) is { } captured && Places.KeyOf(captured) is not null ? captured : target;
        if (!isRef)
        {
            events.Write(site, target, reader.CellOf(target));
        }

        Store(site, target, isRef ? reader.ReadReference(value) : reader.Read(value), value);
    }

    public void Deconstruct(IOperation site, IOperation target, IOperation value)
    {
        target = Places.Unwrap(target);
        if (target is not ITupleOperation targets)
        {
            Assign(site, target, value, isRef: false);
            return;
        }

        var source = Places.Unwrap(value);
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (source is ITupleOperation sources && sources.Elements.Length == targets.Elements.Length)
            {
                Deconstruct(site, targets.Elements[i], sources.Elements[i]);
            }
            else
            {
                DeconstructPart(site, Places.Unwrap(targets.Elements[i]), reader.ReadPosition(source, i));
            }
        }
    }

    /// <summary>
    /// A compound operator writes in place where it is an instance member (C# 14); else it makes a new object.
    /// </summary>
    public void Update(IOperation site, IOperation target, IMethodSymbol? operatorMethod)
    {
        events.Write(site, target, reader.CellOf(target));
        if (operatorMethod is { IsStatic: false })
        {
            events.Write(site, target, reader.Read(target).Self);
        }
        else if (BufferTypes.CanCarry(target.Type))
        {
            Store(site, Places.Unwrap(target), AliasValue.Sharing(Origins.At(flow.SiteOf(site))), value: null);
        }
    }

    private void DeconstructPart(IOperation site, IOperation target, Origins part)
    {
        events.Write(site, target, reader.CellOf(target));
        if (target is not ITupleOperation)
        {
            Store(site, target, AliasValue.Sharing(part), value: null);
        }
    }

    private void Store(IOperation site, IOperation target, AliasValue stored, IOperation? value)
    {
        if (Places.KeyOf(target) is { } key)
        {
            Set(key, stored);
            SaveIn(site, target, stored);
        }
        else if (Places.PartOf(target) is var (owner, part) && Places.KeyOf(owner) is { } ownerKey)
        {
            Set(ownerKey, reader.State[ownerKey].WithPart(part, stored.Everything()));
        }
        else if (Places.ElementOf(target) is { } container && !Places.IsScalar(target.Type))
        {
            StoreElement(container, Places.ElementName(target), stored.Everything());
            if (value is not null)
            {
                events.Keep(site, value, container);
            }
        }
    }

    /// <summary>The elements of a collection share what is put into it, too.</summary>
    public void StoreElement(IOperation container, string element, Origins stored)
    {
        if (Places.KeyOf(container) is { } key)
        {
            var collection = reader.State[key];
            Set(key, collection.WithPart(element, collection.Part(element).Union(stored)));
        }
    }

    private void SaveIn(IOperation site, IOperation target, AliasValue stored)
    {
        if (!Places.IsScalar(target.Type) && events.FieldOf(target) is { } field)
        {
            events.Save(site, field, stored.Everything(), isAssigned: true);
        }
    }
}
