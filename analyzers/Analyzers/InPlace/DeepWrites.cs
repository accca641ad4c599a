using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>
/// Which variables are collections or records whose buffers are written in place, anywhere in a type.
/// </summary>
internal sealed class DeepWrites
{
    private readonly HashSet<ISymbol> _written = new(SymbolEqualityComparer.Default);

    public DeepWrites(MethodBody body)
    {
        Collect(body.Operations, body.Definitions);
        foreach (var member in Others(body))
        {
            var operations = member.DescendantsAndSelf().ToList();
            Collect(operations, new Definitions(operations));
        }
    }

    public bool Contain(ISymbol variable) => _written.Contains(variable);

    private static IEnumerable<IOperation> Others(MethodBody body)
    {
        var own = body.Block.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var type = own?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return (type?.Members ?? default).Where(member => member != own && member is BaseMethodDeclarationSyntax)
            .Select(member => body.Block.SemanticModel?.GetOperation(member))
            .OfType<IOperation>()
            .Where(operation => !Nesting.IsTooDeep([operation]));
    }

    private void Collect(IEnumerable<IOperation> operations, Definitions definitions)
    {
        foreach (var operation in operations)
        {
            foreach (var (target, isElement) in WrittenBy(operation))
            {
                Add(target, isElement ? 2 : 1, definitions);
            }
        }
    }

    private static IEnumerable<(IOperation Target, bool IsElement)> WrittenBy(IOperation operation) => operation switch
    {
        ICompoundAssignmentOperation { OperatorMethod.IsStatic: false } inPlace => [(inPlace.Target, false)],
        IAssignmentOperation { Target: var target } and not IDeconstructionAssignmentOperation => [(target, true)],
        IIncrementOrDecrementOperation step => [(step.Target, true)],
        IInvocationOperation call => ApiWrites.Of(call).Select(written => (written, false)),
        _ => [],
    };

    /// <summary>A write counts when it goes through so many elements or members of a variable.</summary>
    private void Add(IOperation target, int wanted, Definitions definitions)
    {
        var depth = 0;
        for (var place = Operands.Strip(target); ; depth++)
        {
            if (Owner(place) is not { } owner)
            {
                AddRoot(place, depth, wanted, definitions);
                return;
            }

            place = Operands.Strip(owner);
        }
    }

    private void AddRoot(IOperation place, int depth, int wanted, Definitions definitions)
    {
        if (Operands.Root(place) is not { } root)
        {
            return;
        }

        if (depth >= wanted)
        {
            _written.Add(root);
        }
        else if (root is ILocalSymbol row && depth == wanted - 1)
        {
            foreach (var source in definitions.Of(row).Where(source => row.IsForEach || Operands.IsAssigned(source)))
            {
                var list = row.IsForEach ? Operands.Strip(source) : Owner(Operands.Strip(source));
                if (list is not null && Operands.Root(list) is { } collection)
                {
                    _written.Add(collection);
                }
            }
        }
    }

    /// <summary>What a place is an element or a member of, or null for a variable.</summary>
    private static IOperation? Owner(IOperation place) => place switch
    {
        IFieldReferenceOperation { Instance: { } owner and not IInstanceReferenceOperation } => owner,
        IPropertyReferenceOperation
        {
            Property.IsIndexer: false,
            Instance: { } owner and not IInstanceReferenceOperation
        }
            => owner,
        _ => Operands.Container(place),
    };
}
