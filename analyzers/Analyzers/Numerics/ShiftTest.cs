using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>
/// Whether something like the maximum was subtracted from a value on its way. When in doubt it was: only constants,
/// means
/// and minima are known not to help.
/// </summary>
internal sealed class ShiftTest(MethodFacts facts)
{
    private const int MaxDepth = 2;
    private const int MaxNodes = 1000;

    private static readonly string[] Useless = ["mean", "avg", "average", "median", "min"];
    private static readonly string[] ShiftingNames = ["shift", "stable", "center", "logsoftmax", "logprob", "max"];

    public bool IsShifted(IOperation value) => IsShifted(value, [], 0);

    private bool IsShifted(IOperation value, HashSet<object> seen, int depth)
    {
        if (seen.Count > MaxNodes || !seen.Add(value))
        {
            return false;
        }

        return IsShift(value, depth)
            || Operands.ValueParts(value).Any(part => IsShifted(part, seen, depth))
            || Operands.Root(value) is { } variable && seen.Add(variable)
                && (facts.Definitions.Of(variable).Any(stored => IsShifted(stored, seen, depth))
                || IsShiftedByCallers(variable, depth));
    }

    private bool IsShift(IOperation operation, int depth) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference when IsReal(difference.Type)
            => Helps(difference.RightOperand),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract } difference
            when IsReal(difference.Target.Type)
            => Helps(difference.Value),
        IInvocationOperation call => IsShiftingCall(call, depth),
        _ => false,
    };

    private bool IsShiftingCall(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod;
        if (method.Name.StartsWith("Subtract", StringComparison.Ordinal) && method.ContainingType.IsUnder("MathNet")
            || method.Name == "Subtract" && method.ContainingType.IsIn("System", "Numerics", "Tensors"))
        {
            return call.Arguments.Any(argument => Helps(argument.Value));
        }

        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        return facts.Helper(method) is { } helper && method.MethodKind != MethodKind.LocalFunction
            ? depth < MaxDepth
            && helper.Operations.Any(operation => new ShiftTest(helper).IsShift(operation, depth + 1))
            : ContainsAny(method.Name, ShiftingNames);
    }

    /// <summary>A private method's parameter is shifted when every caller passes something that is.</summary>
    private bool IsShiftedByCallers(ISymbol variable, int depth)
    {
        if (depth >= MaxDepth || variable is not IParameterSymbol
            {
                ContainingSymbol: IMethodSymbol
                {
                    DeclaredAccessibility: Accessibility.Private,
                    MethodKind: MethodKind.Ordinary,
                } method,
            } parameter)
        {
            return false;
        }

        var calls = facts.CallsOf(method).ToList();
        return calls.Count > 0 && calls.All(site => site.Call.Arguments
            .Where(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, parameter))
            .Any(argument => new ShiftTest(site.Caller).IsShifted(argument.Value, [], depth + 1)));
    }

    private bool Helps(IOperation subtracted)
    {
        if (subtracted.ConstantValue.HasValue)
        {
            return false;
        }

        var words = Words(subtracted, []).ToList();
        return words.Any(word => ContainsAny(word, ["max"])) || !words.Any(word => ContainsAny(word, Useless));
    }

    /// <summary>The names of all variables and methods that a value comes from.</summary>
    private IEnumerable<string> Words(IOperation value, HashSet<ISymbol> seen)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation is IInvocationOperation call)
            {
                yield return call.TargetMethod.Name;
            }

            if (Operands.Root(operation) is not { } variable || !seen.Add(variable))
            {
                continue;
            }

            yield return variable.Name;
            foreach (var word in facts.Definitions.Of(variable).SelectMany(stored => Words(stored, seen)))
            {
                yield return word;
            }
        }
    }

    private static bool IsReal(ITypeSymbol? type) => type.IsFloating() || BufferTypes.IsBuffer(type);

    private static bool ContainsAny(string name, string[] words)
        => words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
