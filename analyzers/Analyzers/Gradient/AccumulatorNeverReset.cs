using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>GRAD0102: a field that every pass adds to, in a type where nothing ever sets it back.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AccumulatorNeverReset() : TypeRule(Descriptors.AccumulatorNeverReset)
{
    private static readonly HashSet<string> KeptForever =
    [
        "age", "average", "cell", "count", "counter", "counts", "cumulative", "epochs", "history", "log", "mean",
        "momentum", "moving", "running", "seen", "state", "stats", "steps", "total", "velocity", "visits",
    ];

    private protected override void Analyze(TypeBodies type, KitCompilation kit)
    {
        var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var body in type.Bodies)
        {
            var role = kit.Roles.LikelyRoleOf(body.Method);
            if (role.Role is not (MethodRole.Forward or MethodRole.Backward or MethodRole.Loss))
            {
                continue;
            }

            foreach (var write in body.Facts.Writes)
            {
                if (write.Kind == WriteKind.Add && write.Root is { } sum && !reported.Contains(sum)
                    && IsAccumulator(write, sum, role.Role, body, type)
                    && !AccumulatorReset.Exists(sum, type) && reported.Add(sum))
                {
                    type.Report(Describe(write, sum, body.Method, role));
                }
            }
        }
    }

    /// <summary>A field of this object that holds a gradient, or the outputs of a forward pass.</summary>
    private static bool IsAccumulator(
        VariableWrite write, ISymbol sum, MethodRole role, Body body, TypeBodies type)
    {
        if (!SymbolEqualityComparer.Default.Equals(sum.ContainingType, type.Type) || TypeOf(sum) is not { } kind
            || !IsOwn(write.Target) || Names.Has(sum.Name, KeptForever) || IsInStoredFunction(write.Site))
        {
            return false;
        }

        if (Names.IsGradient(sum.Name))
        {
            return kind.IsFloating() || BufferTypes.IsBuffer(kind);
        }

        return role == MethodRole.Forward && BufferTypes.IsBuffer(kind) && !Names.IsWeight(sum.Name)
            && !Names.Has(sum.Name, ["b", "bias", "biases"])
            && !write.Values.Any(value => WeightUpdate.HasLearningRate(value, body.Facts.Definitions))
            && Sequence.LoopsAround(write.Site).Any();
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { IsConst: false } field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>Whether the target hangs on this object, or on a static field.</summary>
    private static bool IsOwn(IOperation target)
        => Operands.Bottom(target) is IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation };

    /// <summary>The functions on a tape run later, on a graph that is made anew every time.</summary>
    private static bool IsInStoredFunction(IOperation site)
    {
        for (var parent = site.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda
                && Operands.CallOf(lambda)?.TargetMethod.ContainingType is not { Name: "Parallel" or "Enumerable" })
            {
                return true;
            }
        }

        return false;
    }

    private static Diagnostic Describe(VariableWrite write, ISymbol sum, IMethodSymbol method, ResolvedRole role)
        => Diagnostic.Create(
            Descriptors.AccumulatorNeverReset,
            write.Target.Syntax.GetLocation(),
            role.IsGuess ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            sum.Name,
            method.Name,
            role.Role == MethodRole.Forward
                ? $"clear '{sum.Name}' at the start of '{method.Name}'"
                : $"clear '{sum.Name}' before every batch");
}
