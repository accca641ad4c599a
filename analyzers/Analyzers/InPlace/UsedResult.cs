using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>How to put the result of a call where its author thought that it went.</summary>
internal static class UsedResult
{
    private static readonly HashSet<string> InPlaceNames =
        ["Add", "Divide", "Negate", "PointwiseDivide", "PointwiseMultiply", "Subtract"];

    /// <summary>The call with its result put to use, or null where there is no obvious place for it.</summary>
    /// <param name="call">The call whose result is lost.</param>
    /// <param name="method">The method that it stands in.</param>
    public static string? Of(IInvocationOperation call, ISymbol? method)
    {
        var mayWriteParameters = method is IMethodSymbol { ReturnsVoid: true };
        var isParameter = call.Instance is IParameterReferenceOperation;
        var inPlace = isParameter && !mayWriteParameters ? null : IntoReceiver(call);
        return inPlace ?? AssignedBack(call, mayWriteParameters);
    }

    /// <summary>
    /// For a field, a property, an element or a parameter: the form that writes into the object itself.
    /// </summary>
    private static string? IntoReceiver(IInvocationOperation call)
    {
        if (call.Instance is not { } receiver || !BufferTypes.IsMathNet(receiver.Type)
            || receiver is ILocalReferenceOperation
            || Operands.Root(receiver) is null || !HasResultForm(call)
            || call.Syntax is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments })
        {
            return null;
        }

        var all = arguments.Select(argument => argument.ToString()).Append(receiver.Syntax.ToString());
        return $"{receiver.Syntax}.{call.TargetMethod.Name}({string.Join(", ", all)})";
    }

    private static bool HasResultForm(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return SymbolEqualityComparer.Default.Equals(method.ReturnType, call.Instance?.Type)
            && method.Parameters.All(parameter => parameter.Name is not "result")
            && (InPlaceNames.Contains(method.Name)
                || method.Name == "Multiply" && call.Arguments.All(argument => argument.Value.Type.IsNumeric()));
    }

    private static string? AssignedBack(IInvocationOperation call, bool isVoid)
    {
        var operand = FirstOperand(call);
        var isLost = isVoid && operand is IParameterReferenceOperation { Parameter.RefKind: RefKind.None };
        return operand is not null && IsAssignable(operand) && !isLost
            && SymbolEqualityComparer.Default.Equals(operand.Type, call.Type)
                ? $"{operand.Syntax} = {call.Syntax}"
                : null;
    }

    /// <summary>What the chain of calls starts from: <c>grads</c> in <c>grads.Select(f).ToArray()</c>.</summary>
    private static IOperation? FirstOperand(IInvocationOperation call)
    {
        var first = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        return first is not null && Operands.Strip(first) is IInvocationOperation inner
            ? FirstOperand(inner)
            : first is null ? null : Operands.Strip(first);
    }

    private static bool IsAssignable(IOperation operand) => operand switch
    {
        ILocalReferenceOperation { Local: { IsConst: false, IsForEach: false, IsUsing: false } } => true,
        IParameterReferenceOperation { Parameter.RefKind: RefKind.None or RefKind.Ref } => true,
        IFieldReferenceOperation { Field: { IsReadOnly: false, IsConst: false } } => true,
        IPropertyReferenceOperation { Property.SetMethod.IsInitOnly: false } => true,
        IArrayElementReferenceOperation => true,
        _ => false,
    };
}
