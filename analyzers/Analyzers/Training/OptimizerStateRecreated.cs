using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Training;

/// <summary>GRAD0303: a momentum that starts from zero in every step remembers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptimizerStateRecreated() : BodyRule(Descriptors.OptimizerStateRecreated)
{
    private protected override void Analyze(Body body, KitCompilation kit)
    {
        var role = kit.Roles.LikelyRoleOf(body.Method);
        if (role.Role != MethodRole.Step)
        {
            return;
        }

        foreach (var declarator in body.Facts.Declarators)
        {
            if (declarator.GetVariableInitializer()?.Value is { } value && IsZero(value)
                && IsDecayed(declarator, body.Facts) && !IsStored(declarator.Symbol, body.Facts))
            {
                body.Report(Diagnostic.Create(
                    Descriptors.OptimizerStateRecreated,
                    (declarator.Syntax as VariableDeclaratorSyntax)?.Identifier.GetLocation()
                        ?? declarator.Syntax.GetLocation(),
                    role.IsGuess ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                    additionalLocations: null,
                    properties: null,
                    declarator.Symbol.Name,
                    body.Method.Name));
            }
        }
    }

    private static bool IsZero(IOperation value)
        => ZeroBuffer.IsMadeBy(value)
            || Operands.Strip(value) is { ConstantValue: { HasValue: true, Value: 0.0 or 0f or 0 } }
                && value.Type.IsFloating();

    /// <summary>Whether some share of the old value is kept, once in a call: m = β·m + …</summary>
    private static bool IsDecayed(IVariableDeclaratorOperation declarator, MethodFacts facts)
        => facts.Writes.Any(write => SymbolEqualityComparer.Default.Equals(write.Root, declarator.Symbol)
            && write.Kind == WriteKind.Transform && KeepsShare(write)
            && Sequence.LoopsAround(write.Site).Where(loop => !Sequence.IsWithin(declarator, loop))
                .All(loop => new LoopTurns(loop, facts).Changes(Operands.IndicesOf(write.Target))));

    private static bool KeepsShare(VariableWrite write)
        => write.Site is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply }
            || write.Values.Count == 1 && Terms.Of(write.Values[0]) is { Count: > 1 } terms
            && terms.Any(term => Terms.FactorsOf(term.Value).Any(factor => Operands.Mentions(factor, write.Target)));

    /// <summary>Whether it is kept, returned or handed on, so that the next call may see it.</summary>
    private static bool IsStored(ILocalSymbol state, MethodFacts facts)
        => facts.Operations.Any(operation => Operands.IsReference(operation, state) && operation.Parent switch
        {
            IReturnOperation or ITupleOperation or IVariableInitializerOperation => true,
            IArgumentOperation argument => IsHandedOn(argument, operation),
            ISimpleAssignmentOperation assignment => assignment.Value == operation
                && Operands.Named(assignment.Target) is not ILocalSymbol,
            ICoalesceAssignmentOperation => true,
            IConversionOperation conversion => conversion.Parent is ISimpleAssignmentOperation or IReturnOperation,
            _ => false,
        });

    private static bool IsHandedOn(IArgumentOperation argument, IOperation value)
        => argument.Parent is IObjectCreationOperation
            || argument.Parent is IInvocationOperation call && !BufferTypes.IsMathNet(call.TargetMethod.ContainingType)
                && !call.TargetMethod.ContainingType.IsUnder("System")
            || argument.Parent is IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Instance.Type: { } type }
                && !BufferTypes.IsBuffer(type) && value.Type is not null;
}
