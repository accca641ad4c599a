using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>
/// GRAD0103: every turn of a loop stores another gradient in the same place, and only the last is used.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GradientOverwritten() : BodyRule(Descriptors.GradientOverwritten)
{
    private protected override void Analyze(Body body, KitCompilation kit)
    {
        var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var write in body.Facts.Writes)
        {
            if (write.Kind == WriteKind.Set && write.Values.Count > 0 && write.Root is { } gradient
                && IsGradient(gradient, body, kit) && IsNumber(write.Target.Type)
                && LoopThatKeepsTheLast(write, gradient, body.Facts) is { } loop
                && reported.Add(gradient))
            {
                body.Report(Diagnostic.Create(
                    Descriptors.GradientOverwritten,
                    write.Target.Syntax.GetLocation(),
                    gradient.Name,
                    LoopTurns.NameOf(loop),
                    Remedy(write)));
            }
        }
    }

    private static bool IsGradient(ISymbol variable, Body body, KitCompilation kit)
        => Names.IsGradient(variable.Name)
            || variable is ILocalSymbol
            && kit.Roles.RoleOf(body.Method) is { Role: MethodRole.Backward, IsGuess: false }
            && body.Facts.Operations.OfType<IReturnOperation>()
                .Any(exit => exit.ReturnedValue is { } value && Operands.IsReference(Operands.Strip(value), variable));

    private static bool IsNumber(ITypeSymbol? type) => type.IsFloating() || BufferTypes.IsBuffer(type);

    private static ILoopOperation? LoopThatKeepsTheLast(VariableWrite write, ISymbol gradient, MethodFacts facts)
        => Sequence.LoopsAround(write.Site)
            .TakeWhile(loop => Operands.Owner(write.Target) is { } owner && !Sequence.IsDeclaredIn(owner, loop))
            .FirstOrDefault(loop => KeepsTheLast(loop, write, gradient, facts));

    private static bool KeepsTheLast(ILoopOperation loop, VariableWrite write, ISymbol gradient, MethodFacts facts)
    {
        var turns = new LoopTurns(loop, facts);
        return !turns.Changes(Operands.IndicesOf(write.Target))
            && write.Values.Any(value => turns.Changes([value]))
            && !Sequence.IsConditional(write.Site, loop)
            && !HasEarlyEnd(loop)
            && !IsReadIn(loop, write, gradient, facts)
            && IsReadAfter(loop, gradient, facts);
    }

    private static bool HasEarlyEnd(ILoopOperation loop)
        => loop.Body.DescendantsAndSelf().Any(operation => operation is IReturnOperation
            or IBranchOperation { BranchKind: BranchKind.Break });

    private static bool IsReadIn(ILoopOperation loop, VariableWrite write, ISymbol gradient, MethodFacts facts)
    {
        var targets = facts.Writes.Where(one => one.Kind == WriteKind.Set).Select(one => Operands.Bottom(one.Target))
            .ToList();
        return loop.Descendants().Any(operation => Operands.IsReference(operation, gradient)
                && !targets.Contains(operation) && !IsShape(operation))
            || gradient is not ILocalSymbol && loop.Descendants().OfType<IInvocationOperation>()
                .Any(call => facts.Helper(call.TargetMethod) is { } helper
                    && helper.Operations.Any(operation => Operands.IsReference(operation, gradient)));
    }

    private static bool IsShape(IOperation reference)
        => reference.Parent switch
        {
            IPropertyReferenceOperation shape => shape.Property.Name is "Length" or "Count" or "RowCount" or "ColumnCount",
            IInvocationOperation call => call.TargetMethod.Name == "GetLength",
            _ => false,
        };

    /// <summary>A field or an out parameter is read by somebody else.</summary>
    private static bool IsReadAfter(ILoopOperation loop, ISymbol gradient, MethodFacts facts)
        => gradient is not ILocalSymbol || facts.Operations.Any(operation => Operands.IsReference(operation, gradient)
            && operation.Syntax.SpanStart >= loop.Syntax.Span.End);

    private static string Remedy(VariableWrite write)
        => write.Site is ISimpleAssignmentOperation
            ? $"write '{write.Target.Syntax} += …'"
            : "add to it";
}
