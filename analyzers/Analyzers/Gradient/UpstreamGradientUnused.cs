using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>GRAD0104: a backward pass that returns its local derivative and forgets the upstream gradient.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpstreamGradientUnused() : BodyRule(Descriptors.UpstreamGradientUnused)
{
    private static readonly HashSet<string> ShapeMembers =
    [
        "ColumnCount", "Count", "FlattenedLength", "GetLength", "GetLowerBound", "GetUpperBound", "Lengths", "Length",
        "LongLength", "Rank", "RowCount",
    ];

    private static readonly string[] Checks =
        ["assert", "check", "ensure", "guard", "require", "throw", "validate", "verify"];

    private static readonly string[] WithoutGradient =
        ["argmax", "constant", "detach", "heaviside", "round", "sign", "stopgrad", "stepfunction", "threshold"];

    private protected override void Analyze(Body body, KitCompilation kit)
    {
        var role = kit.Roles.LikelyRoleOf(body.Method);
        if (role.Role != MethodRole.Backward || !ComputesSomething(body.Facts)
            || Names.Contains(body.Method.ContainingType.Name + body.Method.Name, WithoutGradient))
        {
            return;
        }

        foreach (var upstream in UpstreamOf(body.Method, role, kit.Roles).Where(one => !IsUsed(one, body.Facts)))
        {
            body.Report(Diagnostic.Create(
                Descriptors.UpstreamGradientUnused,
                upstream.Locations.FirstOrDefault(),
                role.IsGuess ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                additionalLocations: null,
                properties: null,
                body.Method.Name,
                upstream.Name));
        }
    }

    /// <summary>The parameters that are named like a gradient; without one, what the role says.</summary>
    private static List<IParameterSymbol> UpstreamOf(IMethodSymbol method, ResolvedRole role, RoleResolver roles)
    {
        var named = method.Parameters.Where(parameter => parameter.RefKind != RefKind.Out && IsNumber(parameter.Type)
            && Names.IsGradient(parameter.Name)).ToList();
        if (named.Count > 0 || role.IsGuess || HasLabels(method))
        {
            return role.IsGuess && !Names.Contains(method.Name, "backward", "backprop") ? [] : named;
        }

        return roles.UpstreamGradientOf(method) is { } first && first.Name.Trim('_').Length > 0 ? [first] : [];
    }

    /// <summary>The backward pass of a loss starts the chain.</summary>
    private static bool HasLabels(IMethodSymbol method)
        => method.Parameters.Any(parameter => Names.Has(
            parameter.Name, ["expected", "label", "labels", "target", "targets", "t", "truth"]));

    private static bool IsNumber(ITypeSymbol type) => type.IsFloating() || BufferTypes.IsBuffer(type);

    private static bool IsUsed(IParameterSymbol upstream, MethodFacts facts)
        => facts.Operations.Any(operation => Operands.IsReference(operation, upstream) && IsValueRead(operation));

    private static bool IsValueRead(IOperation reference)
    {
        var (operand, parent) = (reference, reference.Parent);
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            (operand, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            INameOfOperation => false,
            IIsPatternOperation { Pattern: INegatedPatternOperation or IConstantPatternOperation } => false,
            IPropertyReferenceOperation property => !ShapeMembers.Contains(property.Property.Name),
            IInvocationOperation call when call.Instance == operand => !ShapeMembers.Contains(call.TargetMethod.Name),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { ReturnsVoid: true } check } }
                => !Names.Contains(check.Name, Checks),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test
                => test.LeftOperand.ConstantValue is not { HasValue: true, Value: null }
                && Operands.Strip(test.RightOperand).ConstantValue is not { HasValue: true, Value: null },
            _ => true,
        };
    }

    /// <summary>A body that throws, or only makes zeros, has a reason.</summary>
    private static bool ComputesSomething(MethodFacts facts)
        => facts.Operations.Any(operation => operation is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Add or BinaryOperatorKind.Subtract
                    or BinaryOperatorKind.Divide,
        } arithmetic && IsReal(arithmetic.Type)
            || operation is IConditionalOperation { Type: { } chosen } && chosen.IsFloating()
            || operation is IInvocationOperation { TargetMethod: { ReturnsVoid: false } method } call
                && IsNumber(method.ReturnType) && Operands.DataOf(call).Any(operand => operand.Type is { } type
                    && IsReal(type)));

    private static bool IsReal(ITypeSymbol? type) => type.IsFloating() || BufferTypes.IsBuffer(type);
}
