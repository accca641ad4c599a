using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Recurrent;

/// <summary>One index as a sum of loop variables, or as an id looked up in a list of integers.</summary>
internal sealed class IndexForm
{
    private const int MaxSteps = 12;

    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _loops;
    private readonly Definitions _definitions;
    private int _steps = MaxSteps;

    private IndexForm(string text, HashSet<ISymbol> loops, Definitions definitions)
    {
        Text = text;
        _loops = loops;
        _definitions = definitions;
    }

    public string Text { get; }

    /// <summary>The list that the id comes from, or null.</summary>
    public string? Lookup { get; private set; }

    /// <summary>Whether the index is no sum with factors of one, so that nothing is sure of it.</summary>
    public bool IsUnknown { get; private set; }

    public IEnumerable<ISymbol> Variables => _variables;

    public static IndexForm Of(IOperation index, HashSet<ISymbol> loops, Definitions definitions)
    {
        var form = new IndexForm(index.Syntax.ToString(), loops, definitions);
        form.Add(index);
        return form;
    }

    public IEnumerable<ISymbol> Unknowns(HashSet<ISymbol> known) => _variables.Where(variable
        => !known.Contains(variable));

    private void Add(IOperation operation)
    {
        operation = Operands.Strip(operation);
        if (_steps-- <= 0 || IsUnknown)
        {
            IsUnknown = true;
            return;
        }

        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum:
                Add(sum.LeftOperand);
                Add(sum.RightOperand);
                break;
            case ILocalReferenceOperation { Local: var local }:
                AddLocal(local);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                AddVariable(parameter);
                break;
            case var element when Operands.Container(element) is { } list && element.Type.IsInteger():
                AddLookup(element, list);
                break;
            default:
                IsUnknown |= MentionsLoop(operation);
                break;
        }
    }

    private void AddLocal(ILocalSymbol local)
    {
        if (_loops.Contains(local))
        {
            AddVariable(local);
            return;
        }

        switch (_definitions.Of(local))
        {
            case { Count: 1 } only:
                Add(only[0]);
                break;
            case { Count: 0 }:
                break;
            default:
                IsUnknown = true;
                break;
        }
    }

    /// <summary>A loop variable: a number that counts, or an id that a <c>foreach</c> takes from a list.</summary>
    private void AddVariable(ISymbol variable)
    {
        if (!_loops.Contains(variable))
        {
            return;
        }

        IsUnknown |= !_variables.Add(variable);
        if (variable is ILocalSymbol { IsForEach: true } && _definitions.Of(variable) is { Count: > 0 } lists)
        {
            var list = Operands.Strip(lists[0]);
            IsUnknown |= Operands.Root(list) is null || _variables.Count > 1;
            Lookup = list.Syntax.ToString();
        }
    }

    private void AddLookup(IOperation element, IOperation list)
    {
        IsUnknown |= _variables.Count > 0 || Lookup is not null;
        Lookup = list.Syntax.ToString();
        foreach (var variable in element.Descendants().OfType<ILocalReferenceOperation>().Select(local => local.Local)
            .Where(local => _loops.Contains(local)))
        {
            _variables.Add(variable);
        }
    }

    private bool MentionsLoop(IOperation operation)
        => operation.DescendantsAndSelf().Any(part => part switch
        {
            ILocalReferenceOperation { Local: var local } => _loops.Contains(local) || _definitions.Of(local).Count > 0,
            IParameterReferenceOperation { Parameter: var parameter } => _loops.Contains(parameter),
            _ => false,
        });
}
