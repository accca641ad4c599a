using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>GRAD0105: a backward pass makes a buffer for a gradient, and returns it with its zeros.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GradientNeverWritten() : BodyRule(Descriptors.GradientNeverWritten)
{
    private static readonly string[] WithoutGradient =
        ["argmax", "constant", "detach", "heaviside", "round", "sign", "stopgrad", "stepfunction", "threshold"];

    private protected override void Analyze(Body body, KitCompilation kit)
    {
        var role = kit.Roles.LikelyRoleOf(body.Method);
        if (role.Role != MethodRole.Backward || Names.Contains(body.Method.ContainingType.Name, WithoutGradient))
        {
            return;
        }

        foreach (var declarator in body.Facts.Declarators)
        {
            if (declarator.GetVariableInitializer()?.Value is { } value && ZeroBuffer.IsMadeBy(value)
                && (!role.IsGuess || Names.IsGradient(declarator.Symbol.Name))
                && IsReturnedUnwritten(declarator.Symbol, body.Facts))
            {
                body.Report(Diagnostic.Create(
                    Descriptors.GradientNeverWritten,
                    Location(declarator),
                    role.IsGuess ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                    additionalLocations: null,
                    properties: null,
                    declarator.Symbol.Name,
                    body.Method.Name));
            }
        }
    }

    private static Location Location(IVariableDeclaratorOperation declarator)
        => declarator.Syntax is VariableDeclaratorSyntax syntax
            ? syntax.Identifier.GetLocation()
            : declarator.Syntax.GetLocation();

    private static bool IsReturnedUnwritten(ILocalSymbol local, MethodFacts facts)
    {
        var isReturned = false;
        foreach (var reference in facts.Operations.Where(operation => Operands.IsReference(operation, local)))
        {
            switch (UseOf(reference))
            {
                case BufferUse.Returned:
                    isReturned = true;
                    break;
                case BufferUse.Unknown:
                    return false;
            }
        }

        return isReturned;
    }

    private static BufferUse UseOf(IOperation reference)
    {
        var (operand, parent) = (reference, reference.Parent);
        while (parent is IConversionOperation or IParenthesizedOperation or ITupleOperation
            or IObjectOrCollectionInitializerOperation
            || parent is IArgumentOperation { Parent: IObjectCreationOperation }
            || parent is IObjectCreationOperation { Type: var type } && !BufferTypes.IsBuffer(type)
            || parent is ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } member
                && member.Value == operand)
        {
            (operand, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            IReturnOperation => BufferUse.Returned,
            IPropertyReferenceOperation { Property.IsIndexer: false } => BufferUse.Read,
            IInvocationOperation { TargetMethod.Name: "GetLength" or "ToArray" or "Clone" } => BufferUse.Read,
            _ => Operands.Container(parent!) == operand ? UseOfElement(parent!) : BufferUse.Unknown,
        };
    }

    /// <summary>An element that only gets another buffer of zeros is as good as not written.</summary>
    private static BufferUse UseOfElement(IOperation element) => element.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == element
            => ZeroBuffer.IsMadeBy(assignment.Value) ? BufferUse.Read : BufferUse.Unknown,
        IBinaryOperation or IConversionOperation { Type.SpecialType: SpecialType.System_Double } => BufferUse.Read,
        IPropertyReferenceOperation { Property.IsIndexer: false } => BufferUse.Read,
        _ => BufferUse.Unknown,
    };
}
