using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>Tells the step of a weight down its gradient from other writes.</summary>
internal static class WeightUpdate
{
    private static readonly string[] UpdateNames = ["update", "descend", "sgd", "adam", "applygrad"];

    /// <summary>The weight updates of a method, in source order.</summary>
    public static IEnumerable<VariableWrite> In(MethodFacts facts, Func<IMethodSymbol, HelperSummary> summary)
        => facts.Writes.Where(write => Is(write, facts.Definitions))
            .Concat(facts.Calls.Select(call => OfHelper(call, summary))
                .OfType<VariableWrite>())
            .OrderBy(write => write.Site.Syntax.SpanStart);

    /// <summary>
    /// Whether something scaled by a learning rate is added or subtracted, or a gradient subtracted from a weight.
    /// </summary>
    public static bool Is(VariableWrite write, Definitions definitions)
    {
        if (write.Kind is not (WriteKind.Add or WriteKind.Subtract) || write.Root is not { } weight
            || Names.IsError(weight.Name) || !IsNumber(write.Target.Type))
        {
            return false;
        }

        return write.Values.Any(value => HasLearningRate(value, definitions))
            || write.Kind == WriteKind.Subtract && Names.IsWeight(weight.Name)
            && write.Values.Any(value => Operands.Root(value) is { } root && Names.IsGradient(root.Name));
    }

    /// <summary>Whether a learning rate, or a small constant factor in place of one, goes into a value.</summary>
    public static bool HasLearningRate(IOperation value, Definitions definitions)
        => Provenance.Of(value, definitions).Any(operation =>
            Operands.Named(operation) is { } named && Names.IsLearningRate(named.Name)
            || operation is ILiteralOperation { ConstantValue: { HasValue: true, Value: > 0.0 and < 1.0 } }
            || operation is ILiteralOperation { ConstantValue: { HasValue: true, Value: > 0f and < 1f } });

    /// <summary>A call such as Update(W, dW, rate) of the learner's own that is known or taken to write W.</summary>
    private static VariableWrite? OfHelper(IInvocationOperation call, Func<IMethodSymbol, HelperSummary> summary)
    {
        var method = call.TargetMethod;
        if (method.DeclaringSyntaxReferences.IsEmpty || !Names.Contains(method.Name, UpdateNames)
            || call.Arguments.Length < 2 || !call.Arguments.Any(argument => NamesGradient(argument.Value)))
        {
            return null;
        }

        var written = summary(method).Written;
        return call.Arguments.Where(argument => argument.Parameter is { } parameter
                && written.Contains(parameter.OriginalDefinition)
                && Operands.Root(argument.Value) is { } root && !Names.IsError(root.Name))
            .Select(argument => new VariableWrite(call, argument.Value, WriteKind.Subtract, []))
            .FirstOrDefault();
    }

    private static bool NamesGradient(IOperation value)
        => Operands.Root(value) is { } root && Names.IsGradient(root.Name);

    private static bool IsNumber(ITypeSymbol? type) => type.IsFloating() || BufferTypes.IsBuffer(type);
}
