using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>Looks for whatever may set a field back. When in doubt there is something.</summary>
internal static class AccumulatorReset
{
    private static readonly HashSet<string> Readers =
    [
        "Add", "AsColumnMajorArray", "Clone", "ColumnSums", "CopyTo", "Dot", "DotProduct", "L2Norm", "Map", "Map2",
        "Max", "Multiply", "PointwiseMultiply", "RowSums", "Select", "Subtract", "Sum", "ToArray", "ToList",
        "Transpose", "TransposeAndMultiply", "TransposeThisAndMultiply", "Zip",
    ];

    public static bool Exists(ISymbol sum, TypeBodies type)
        => type.Bodies.Any(body => !IsConstructor(body.Method) && ResetsIn(body, sum))
            || sum.DeclaredAccessibility != Accessibility.Private && OutsideWrites.MayExist(sum.Name, type.Compilation)
            || Exposing(sum, type).Any(property => OutsideWrites.MayExist(property.Name, type.Compilation));

    private static bool IsConstructor(IMethodSymbol method)
        => method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor;

    private static bool ResetsIn(Body body, ISymbol sum)
        => body.Facts.Writes.Any(write => write.Kind is WriteKind.Set or WriteKind.Transform
                && SymbolEqualityComparer.Default.Equals(write.Root, sum) && IsReset(write, sum))
            || body.Facts.Operations.Any(operation => Operands.IsReference(operation, sum) && Escapes(operation));

    /// <summary>Another value, or the product with something: an activation of itself sets nothing back.</summary>
    private static bool IsReset(VariableWrite write, ISymbol sum)
        => write.Kind == WriteKind.Set
            ? !write.Values.Any(value => Operands.MentionsSymbol(value, sum))
            : write.Site is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply }
                or IInvocationOperation
                || write.Site is ISimpleAssignmentOperation { Value: var value }
                && Operands.Strip(value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply };

    /// <summary>Whether the field gets another name, under which it may be cleared.</summary>
    private static bool Escapes(IOperation reference)
    {
        var parent = reference.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IVariableInitializerOperation or IArrayInitializerOperation or ITupleOperation => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            IArgumentOperation { Parent: IInvocationOperation call }
                => !Readers.Contains(call.TargetMethod.Name) && !IsMathematical(call),
            IForEachLoopOperation loop => !IsNumberLoop(loop),
            IInvocationOperation call when call.Instance is not null
                => Names.Contains(call.TargetMethod.Name, "clear", "reset", "zero", "fill", "span"),
            _ => parent?.Syntax is CollectionExpressionSyntax or ExpressionElementSyntax,
        };
    }

    private static bool IsMathematical(IInvocationOperation call) => call.TargetMethod.ReturnType.SpecialType
        is SpecialType.System_Double or SpecialType.System_Single;

    private static bool IsNumberLoop(IForEachLoopOperation loop)
        => loop.Locals.All(local => local.Type.SpecialType is SpecialType.System_Double or SpecialType.System_Single);

    /// <summary>The properties that hand the field out.</summary>
    private static IEnumerable<IPropertySymbol> Exposing(ISymbol sum, TypeBodies type)
        => type.Bodies.Where(body => body.Method is { MethodKind: MethodKind.PropertyGet }
                && body.Facts.Operations.OfType<IReturnOperation>()
                    .Any(exit => exit.ReturnedValue is { } value && Operands.MentionsSymbol(value, sum)))
            .Select(body => body.Method.AssociatedSymbol).OfType<IPropertySymbol>();
}
