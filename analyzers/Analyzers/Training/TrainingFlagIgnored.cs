using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Training;

/// <summary>
/// GRAD0305: a forward pass that draws random numbers or keeps statistics, whatever the flag for training says.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrainingFlagIgnored() : TypeRule(Descriptors.TrainingFlagIgnored)
{
    private static readonly HashSet<string> FlagWords =
        ["eval", "evaluate", "evaluating", "evaluation", "inference", "infer", "train", "training", "test", "testing"];

    private static readonly string[] PassNames = ["apply", "call", "forward", "predict"];

    private protected override void Analyze(TypeBodies type, KitCompilation kit)
    {
        foreach (var body in type.Bodies.Where(body => IsForward(body.Method, kit)))
        {
            var dependence = TrainingBehaviour.Of(body, type);
            if (dependence == TrainingDependence.None)
            {
                continue;
            }

            var role = kit.Roles.RoleOf(body.Method);
            var isSure = role is { Role: MethodRole.Forward, IsGuess: false }
                && dependence != TrainingDependence.ByName;
            foreach (var flag in FlagsOf(body, type).Where(flag => !IsRead(flag, body, type)))
            {
                type.Report(Diagnostic.Create(
                    Descriptors.TrainingFlagIgnored,
                    (flag is IParameterSymbol ? flag : body.Method).Locations.FirstOrDefault(),
                    isSure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                    additionalLocations: null,
                    properties: null,
                    body.Method.Name,
                    flag.Name,
                    Remedy(dependence)));
            }
        }
    }

    private static bool IsForward(IMethodSymbol method, KitCompilation kit)
        => kit.Roles.RoleOf(method).Role == MethodRole.Forward
            || method.MethodKind == MethodKind.Ordinary && Names.Contains(method.Name, PassNames);

    /// <summary>The flag among the parameters, or else the one that the type keeps.</summary>
    private static IEnumerable<ISymbol> FlagsOf(Body body, TypeBodies type)
    {
        var parameters = body.Method.Parameters.Where(parameter => IsFlag(parameter, parameter.Type)).ToList();
        return parameters.Count > 0
            ? parameters
            : type.Type.GetMembers().Where(member => member switch
            {
                IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } field => IsFlag(field, field.Type),
                IPropertySymbol property => IsFlag(property, property.Type),
                _ => false,
            });
    }

    private static bool IsFlag(ISymbol symbol, ITypeSymbol type)
        => type.SpecialType == SpecialType.System_Boolean && Names.Has(symbol.Name, FlagWords);

    private static bool IsRead(ISymbol flag, Body body, TypeBodies type)
    {
        var bodies = flag is IParameterSymbol ? [body] : type.Bodies;
        return bodies.Any(one => one.Facts.Operations.Any(operation => Operands.IsReference(operation, flag)
            && !one.Facts.Writes.Any(write => write.Target == operation)))
            || flag is IPropertySymbol && type.Bodies.Any(one => SymbolEqualityComparer.Default.Equals(
                one.Method.AssociatedSymbol, flag) && one.Method.MethodKind == MethodKind.PropertySet
                && one.Facts.Operations.Count > 2);
    }

    private static string Remedy(TrainingDependence dependence) => dependence switch
    {
        TrainingDependence.Statistics => "update the running statistics in training only, and use them in evaluation",
        _ => "draw random numbers in training only",
    };
}
