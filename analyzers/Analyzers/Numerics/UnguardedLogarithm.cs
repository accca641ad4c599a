using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>GRAD0203: the logarithm of a probability that nothing keeps away from 0.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnguardedLogarithm() : BodyRule(Descriptors.UnguardedLogarithm)
{
    private static readonly string[] LossNames =
        ["bce", "cost", "crossentropy", "divergence", "entropy", "likelihood", "logloss", "loss", "nll", "perplexity"];

    private protected override void Analyze(Body body, KitCompilation kit)
    {
        foreach (var logarithm in body.Facts.Operations.Select(Logarithm.At).OfType<Logarithm>())
        {
            if (ProbabilityIn(logarithm.Argument, body.Facts) is { } probability
                && IsExpected(body.Method, logarithm, kit)
                && !LogarithmGuard.Exists(logarithm, probability, body.Facts))
            {
                var role = kit.Roles.RoleOf(body.Method);
                body.Report(Diagnostic.Create(
                    Descriptors.UnguardedLogarithm,
                    logarithm.Site.Syntax.GetLocation(),
                    role is { Role: MethodRole.Loss, IsGuess: false } ? DiagnosticSeverity.Warning
                        : DiagnosticSeverity.Info,
                    additionalLocations: null,
                    properties: null,
                    logarithm.Argument.Syntax.ToString()));
            }
        }
    }

    /// <summary>The probability that the argument is, or is 1 minus; known by its name or its producer.</summary>
    private static ISymbol? ProbabilityIn(IOperation argument, MethodFacts facts)
    {
        var value = Operands.Strip(argument);
        if (value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } complement
            && complement.LeftOperand.ConstantValue is { HasValue: true, Value: 1 or 1.0 or 1f })
        {
            value = Operands.Strip(complement.RightOperand);
        }

        return Operands.Root(value) is { } variable && IsReal(value.Type)
            && (Names.IsProbability(variable.Name) || IsProducedAsProbability(variable, facts))
            ? variable
            : null;
    }

    private static bool IsProducedAsProbability(ISymbol variable, MethodFacts facts)
        => facts.Definitions.Of(variable).Any(stored => Operands.Strip(stored) is IInvocationOperation call
            && Names.Contains(call.TargetMethod.Name, "softmax", "sigmoid")
            && !Names.Contains(call.TargetMethod.Name, "log", "prime", "derivative", "backward")
            || Operands.Root(stored) is { } source && !SymbolEqualityComparer.Default.Equals(source, variable)
                && stored is not IInvocationOperation && Names.IsProbability(source.Name));

    private static bool IsReal(ITypeSymbol? type) => type.IsFloating() || BufferTypes.IsBuffer(type);

    /// <summary>A loss by its role or its name: elsewhere p may be anything.</summary>
    private static bool IsExpected(IMethodSymbol method, Logarithm logarithm, KitCompilation kit)
        => kit.Roles.RoleOf(method).Role == MethodRole.Loss || Names.Contains(method.Name, LossNames)
            || Names.Contains(method.ContainingType.Name, LossNames)
            || IsStoredInLoss(logarithm.Site);

    private static bool IsStoredInLoss(IOperation site)
    {
        for (var parent = site.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            var target = parent switch
            {
                IAssignmentOperation assignment => Operands.Root(assignment.Target),
                IVariableDeclaratorOperation declarator => declarator.Symbol,
                _ => null,
            };
            if (target is not null)
            {
                return Names.Contains(target.Name, LossNames);
            }
        }

        return false;
    }
}
