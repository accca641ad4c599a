using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Training;

/// <summary>What a weight matrix starts with.</summary>
/// <param name="IsConstant">Whether every entry surely gets the same value.</param>
/// <param name="Site">Where it gets it.</param>
internal sealed record WeightInitialization(bool IsConstant, Location? Site)
{
    private static readonly WeightInitialization Unknown = new(IsConstant: false, null);

    public static WeightInitialization OfMember(ISymbol weight, TypeBodies type)
    {
        var isOpen = weight.DeclaredAccessibility != Accessibility.Private
            && OutsideWrites.MayExist(weight.Name, type.Compilation);
        if (isOpen || weight is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public }
            && weight.ContainingType.IsRecord)
        {
            return Unknown;
        }

        var initializers = type.Initializers.Where(one => SymbolEqualityComparer.Default.Equals(one.Member, weight))
            .Select(one => one.Value);
        return Of(weight, initializers, type.Bodies);
    }

    public static WeightInitialization OfLocal(ISymbol weight, Body body)
        => Of(
            weight,
            body.Facts.Declarators
                .Where(one => SymbolEqualityComparer.Default.Equals(one.Symbol, weight))
                .Select(one => one.GetVariableInitializer()?.Value).OfType<IOperation>(),
            [body]);

    private static WeightInitialization Of(
        ISymbol weight, IEnumerable<IOperation> initializers, IReadOnlyList<Body> bodies)
    {
        var sites = new List<IOperation>();
        foreach (var value in initializers)
        {
            if (!IsOneValue(value))
            {
                return Unknown;
            }

            sites.Add(value);
        }

        foreach (var body in bodies)
        {
            foreach (var write in body.Facts.Writes
                .Where(write => SymbolEqualityComparer.Default.Equals(write.Root, weight) && !IsUpdate(write)))
            {
                if (write.Kind != WriteKind.Set || !write.Values.All(IsOneValue))
                {
                    return Unknown;
                }

                sites.Add(write.Site);
            }

            if (body.Facts.Operations.Any(operation => Operands.IsReference(operation, weight) && Escapes(operation)))
            {
                return Unknown;
            }
        }

        return sites.Count == 0 ? Unknown : new WeightInitialization(IsConstant: true, sites[0].Syntax.GetLocation());
    }

    private static bool IsUpdate(VariableWrite write)
        => write.Kind is WriteKind.Add or WriteKind.Subtract && write.Values.Any(value => value.DescendantsAndSelf()
            .Any(operation => Operands.Named(operation) is { } named
                && (Names.IsError(named.Name) || Names.IsLearningRate(named.Name)
                || Names.Has(named.Name, ["v", "velocity", "momentum", "update"]))));

    private static bool IsOneValue(IOperation value)
    {
        var stripped = Operands.Strip(value);
        return stripped.ConstantValue.HasValue || ZeroBuffer.IsMadeBy(stripped)
            || stripped is IArrayCreationOperation { Initializer: null }
            || stripped is IArrayCreationOperation { Initializer: { } initializer }
                && initializer.ElementValues.All(element => Operands.Strip(element).Type is not { } type
                    || !type.IsFloating() && IsOneValue(element))
            || stripped is IInvocationOperation call && BufferTypes.IsMathNet(call.Type)
                && call.TargetMethod.Name is "Create" or "Dense"
                && call.Arguments.All(argument => IsConstantArgument(argument.Value));
    }

    private static bool IsConstantArgument(IOperation argument)
    {
        var value = Operands.Strip(argument);
        return value.Type.IsInteger() || value.ConstantValue.HasValue
            || value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
                && Operands.ReturnedBy(lambda).All(result => result.ConstantValue.HasValue);
    }

    /// <summary>Whether something else may fill the matrix: a helper, another name, a loop over several.</summary>
    private static bool Escapes(IOperation reference)
    {
        var (operand, parent) = (reference, reference.Parent);
        while (parent is IConversionOperation or IParenthesizedOperation || Operands.Container(parent!) == operand)
        {
            (operand, parent) = (parent!, parent!.Parent);
        }

        return parent switch
        {
            IVariableInitializerOperation or IArrayInitializerOperation or IForEachLoopOperation
                => !(operand.Type.IsFloating()),
            ITupleOperation => !operand.Type.IsFloating(),
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { ReturnsVoid: true } method } }
                => !operand.Type.IsFloating() && !Names.Contains(method.Name, "update", "step", "write", "print")
                && !BufferTypes.IsMathNet(method.ContainingType),
            IArgumentOperation { Parent: IObjectCreationOperation } => true,
            _ => parent?.Syntax is CollectionExpressionSyntax or ExpressionElementSyntax && !operand.Type.IsFloating(),
        };
    }
}
