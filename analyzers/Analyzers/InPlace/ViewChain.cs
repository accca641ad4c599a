using System.Collections.Immutable;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>A buffer that an expression reaches, and the views and wraps that it goes through on the way.</summary>
internal sealed class ViewChain
{
    private const int MaxLength = 8;

    private static readonly HashSet<string> Whole =
        ["AsSpan", "AsMemory", "AsTensorSpan", "AsReadOnlyTensorSpan", "ToDenseTensor"];

    private readonly ISymbol? _root;
    private readonly ImmutableList<string> _views;
    private readonly bool _isWrapped;

    private ViewChain(ISymbol? root, ImmutableList<string> views, bool isWrapped)
    {
        _root = root;
        _views = views;
        _isWrapped = isWrapped;
    }

    public static ViewChain Of(IOperation operation, Definitions definitions)
    {
        var (views, isWrapped) = (ImmutableList<string>.Empty, false);
        for (var step = 0; step < MaxLength; step++)
        {
            operation = Operands.Strip(operation);
            if (SharedBy(operation) is { } viewed)
            {
                isWrapped |= IsWrap(operation, viewed);
                views = Marker(operation, viewed) is { } marker ? views.Insert(0, marker) : views;
                operation = viewed;
            }
            else if (operation is ILocalReferenceOperation { Local: var local }
                && definitions.Of(local).Where(Operands.IsAssigned).ToList() is { Count: 1 } only && IsView(only[0]))
            {
                operation = only[0];
            }
            else
            {
                return new ViewChain(Operands.Container(operation) is null
                    ? Operands.Root(operation) : null, views, isWrapped);
            }
        }

        return new ViewChain(null, views, isWrapped);
    }

    /// <summary>Whether both reach the same storage, and not in the same shape.</summary>
    public bool Clashes(ViewChain other, bool isElementwise)
        => _root is not null && SymbolEqualityComparer.Default.Equals(_root, other._root)
            && !_views.SequenceEqual(other._views)
            && !(isElementwise && _isWrapped && other._isWrapped)
            && !(IsSlice && other.IsSlice);

    /// <summary>Two slices may well lie beside each other.</summary>
    private bool IsSlice => _views.Any(view => view.StartsWith("Slice", StringComparison.Ordinal));

    private static IOperation? SharedBy(IOperation operation) => operation switch
    {
        IInvocationOperation call => ApiViews.SharedBy(call),
        IObjectCreationOperation creation => ApiViews.SharedBy(creation),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } owner } range
            when BufferTypes.IsBuffer(range.Type) && (BufferTypes.IsTensor(owner.Type)
                || BufferTypes.IsSpan(owner.Type)) => owner,
        IImplicitIndexerReferenceOperation { Instance: var owner } range when BufferTypes.IsBuffer(range.Type) => owner,
        _ => null,
    };

    private static bool IsView(IOperation definition)
        => Operands.Strip(definition) is var value && (SharedBy(value) is not null
            || value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation);

    private static bool IsWrap(IOperation operation, IOperation viewed)
        => Operands.Strip(viewed).Type is IArrayTypeSymbol && BufferTypes.IsMathNet(operation.Type);

    /// <summary>What tells a view from another one of the same buffer; null for a view of all of it as it is.</summary>
    private static string? Marker(IOperation operation, IOperation viewed)
    {
        if (IsWrap(operation, viewed))
        {
            return "Wrap " + operation.Syntax.SpanStart;
        }

        return operation switch
        {
            IInvocationOperation { TargetMethod.Name: var name, Arguments: var arguments } call
                => Whole.Contains(name) && arguments.Length <= (call.Instance is null ? 1 : 0)
                    ? null
                    : (name is "AsSpan" or "AsMemory" or "AsTensorSpan" ? "Slice" : name)
                        + string.Join(",", arguments.Where(argument => argument.Value != viewed).Select(argument
                            => argument.Value.Syntax)),
            IObjectCreationOperation => null,
            _ => "Slice" + operation.Syntax.ToString().Substring(viewed.Syntax.Span.Length),
        };
    }
}
