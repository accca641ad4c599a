using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>A standard deviation, or the root of a running mean square, in a divisor.</summary>
/// <param name="Sources">The variables that it comes from.</param>
/// <param name="IsSecondMoment">Whether it is the mean square of a gradient, as in Adam, and no deviation.</param>
internal sealed record Deviation(IReadOnlyCollection<ISymbol> Sources, bool IsSecondMoment)
{
    private static readonly HashSet<string> DeviationWords =
        ["deviation", "deviations", "sd", "sigma", "std", "stddev", "stdev", "stds", "σ"];

    private static readonly HashSet<string> VarianceWords = ["sigma2", "var", "variance", "variances", "vars"];
    private static readonly HashSet<string> EpsilonWords = ["eps", "epsilon", "tiny", "ε"];

    private static readonly HashSet<string> Deviations =
        ["PopulationStandardDeviation", "StandardDeviation", "StdDev", "MeanStandardDeviation"];

    private static readonly HashSet<string> Variances =
        ["PopulationVariance", "Variance", "MeanVariance"];

    /// <summary>The deviation that a divisor is, or null.</summary>
    public static Deviation? Of(IOperation divisor, MethodFacts facts)
    {
        var value = Operands.Strip(divisor);
        if (RootedAt(value) is { } radicand)
        {
            return IsVariance(radicand, facts) ? Create(radicand, facts, isSecondMoment: false)
                : IsMeanSquareOfGradient(radicand, facts) ? Create(radicand, facts, isSecondMoment: true)
                : null;
        }

        if (value is IInvocationOperation call)
        {
            return Deviations.Contains(call.TargetMethod.Name) ? Create(value, facts, isSecondMoment: false) : null;
        }

        if (Operands.Root(value) is not { } variable || !IsNumber(value.Type))
        {
            return null;
        }

        var stored = facts.Definitions.Of(variable).Select(Operands.Strip).ToList();
        var isComputed = stored.Any(one => one is IInvocationOperation produced
            && Deviations.Contains(produced.TargetMethod.Name)
            || RootedAt(one) is { } inner && IsVariance(inner, facts));
        return isComputed || Names.Has(variable.Name, DeviationWords) && stored.Any(one => RootedAt(one) is not null)
            ? Create(value, facts, isSecondMoment: false)
            : null;
    }

    /// <summary>Whether an epsilon, a lower bound or a comparison keeps it away from 0.</summary>
    public bool IsGuarded(IOperation divisor, MethodFacts facts)
        => Sources.Any(source => Conditions.Mention(divisor, source, facts))
            || Provenance.Of(divisor, facts.Definitions).Concat(StoredInSources(facts)).Any(IsGuard)
            || Sources.Any(source => facts.Writes.Any(write => write.Kind == WriteKind.Add
                && SymbolEqualityComparer.Default.Equals(write.Root, source) && write.Values.Any(IsEpsilon)));

    private IEnumerable<IOperation> StoredInSources(MethodFacts facts)
        => Sources.SelectMany(facts.Definitions.Of).SelectMany(stored => stored.DescendantsAndSelf());

    private static Deviation Create(IOperation value, MethodFacts facts, bool isSecondMoment)
        => new(Provenance.Of(value, facts.Definitions).Select(Operands.Named).OfType<ISymbol>()
            .Where(symbol => symbol is not IPropertySymbol).Take(10).ToList(), isSecondMoment);

    private static bool IsNumber(ITypeSymbol? type) => type.IsFloating() || BufferTypes.IsBuffer(type);

    private static IOperation? RootedAt(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod.Name: "PointwiseSqrt", Instance: { } receiver } => receiver,
        IInvocationOperation { TargetMethod.Name: "Sqrt", Arguments.Length: >= 1 } call => call.Arguments[0].Value,
        _ => null,
    };

    private static bool IsVariance(IOperation radicand, MethodFacts facts)
        => Operands.Strip(radicand) is var value && IsNumber(value.Type)
            && (Operands.Root(value) is { } variable && Names.Has(variable.Name, VarianceWords)
            || Provenance.Of(value, facts.Definitions).Any(operation => operation is IInvocationOperation call
                && Variances.Contains(call.TargetMethod.Name) || IsSquareOfDeviation(operation, facts)));

    /// <summary>(x - mean)², as a product, a power or by way of a variable.</summary>
    private static bool IsSquareOfDeviation(IOperation operation, MethodFacts facts)
        => SquareOf(operation) is { } side && Provenance.Of(side, facts.Definitions).OfType<IBinaryOperation>()
            .Any(binary => binary.OperatorKind == BinaryOperatorKind.Subtract
                && binary.RightOperand.DescendantsAndSelf().Select(Operands.Named).OfType<ISymbol>()
                    .Any(named => Names.Has(named.Name, ["average", "avg", "mean", "means", "mu", "μ"])));

    private static bool IsMeanSquareOfGradient(IOperation radicand, MethodFacts facts)
        => Operands.Root(Operands.Strip(radicand)) is not null && IsNumber(radicand.Type)
            && StoredFor(radicand, facts).Any(operation => SquareOf(operation) is { } side
                && Operands.Root(side) is { } root && (Names.IsGradient(root.Name) || root.Name is "g"));

    /// <summary>What is stored in the variable of a value, a field's too.</summary>
    private static IEnumerable<IOperation> StoredFor(IOperation value, MethodFacts facts)
        => Provenance.Of(value, facts.Definitions).Select(Operands.Named).OfType<ISymbol>()
            .Distinct<ISymbol>(SymbolEqualityComparer.Default).SelectMany(facts.Definitions.Of)
            .SelectMany(stored => stored.DescendantsAndSelf());

    private static IOperation? SquareOf(IOperation operation)
    {
        if (operation is IInvocationOperation { TargetMethod.Name: "Pow" or "PointwisePower" } power)
        {
            return Operands.DataOf(power).FirstOrDefault();
        }

        var factors = Terms.FactorsOf(operation).ToList();
        if (factors.Count != 2)
        {
            return null;
        }

        var (left, right) = (Operands.Strip(factors[0]), Operands.Strip(factors[1]));
        return left.Syntax.IsEquivalentTo(right.Syntax, topLevel: false)
            || Terms.FactorsOf(left).LastOrDefault() is { } last
                && Operands.Strip(last).Syntax.IsEquivalentTo(right.Syntax, topLevel: false)
            ? right
            : null;
    }

    private static bool IsGuard(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
            => IsEpsilon(sum.LeftOperand) || IsEpsilon(sum.RightOperand),
        IInvocationOperation { TargetMethod.Name: "Add" } call => call.Arguments.Any(one => IsEpsilon(one.Value)),
        IInvocationOperation call => Names.Contains(call.TargetMethod.Name, "max", "clamp", "clip", "safe"),
        IConditionalOperation { Type: not null } => true,
        _ => false,
    };

    private static bool IsEpsilon(IOperation value)
    {
        var stripped = Operands.Strip(value);
        return stripped.ConstantValue is { HasValue: true, Value: double or float }
            || Operands.Named(stripped) is { } named && Names.Has(named.Name, EpsilonWords);
    }
}
