using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>An unseeded generator that stands in only where the caller gave no seed or no generator.</summary>
internal static class SeedFallback
{
    public static bool IsIn(IOperation creation, ISymbol member)
        => HasOptionalSeed(member) || IsAlternative(creation) || IsPassedToOtherConstructor(creation);

    /// <summary>The caller of the member may give a seed or a generator, or leave it out.</summary>
    private static bool HasOptionalSeed(ISymbol member)
        => member is IMethodSymbol method && method.Parameters.Any(parameter =>
            parameter.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
                && parameter.Name.IndexOf("seed", StringComparison.OrdinalIgnoreCase) >= 0
            || Generators.IsGenerator(parameter.Type)
                && (parameter.NullableAnnotation == NullableAnnotation.Annotated || parameter.HasExplicitDefaultValue));

    private static bool IsAlternative(IOperation creation)
    {
        var value = Outermost(creation);
        return value.Parent switch
        {
            ICoalesceOperation coalesce
                => coalesce.WhenNull == value && Operands.Root(coalesce.Value) is IParameterSymbol,
            IConditionalOperation { WhenFalse: { } otherwise } choice
                => IsSeeded(choice.WhenTrue == value ? otherwise : choice.WhenTrue),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice }
                => choice.Arms.Any(arm => IsSeeded(arm.Value)),
            _ => false,
        };
    }

    private static bool IsSeeded(IOperation value)
        => Generators.SeedOf(Operands.Strip(value)) is not null
            || Operands.Root(value) is { } source && source is IParameterSymbol or IFieldSymbol;

    private static bool IsPassedToOtherConstructor(IOperation creation)
        => Outermost(creation).Parent is IArgumentOperation
        {
            Parent: IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor },
        };

    private static IOperation Outermost(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value;
    }
}
