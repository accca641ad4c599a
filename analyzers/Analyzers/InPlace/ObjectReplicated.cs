using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>GRAD0008: a collection is filled with references to one object that can be written to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ObjectReplicated() : GradusAnalyzer(Descriptors.ObjectReplicated)
{
    private static readonly HashSet<string> PassedOn = ["Append", "AsEnumerable", "Concat", "Prepend", "ToArray",
        "ToList"];

    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
    {
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);
        context.RegisterOperationBlockAction(block => AnalyzeLoops(block, kit));
    }

    private static void AnalyzeLoops(OperationBlockAnalysisContext context, KitCompilation kit)
    {
        if (kit.BodyOf(context) is not { } body || !body.Operations.Any(ReplicatedInLoop.MayBe))
        {
            return;
        }

        foreach (var (kept, site) in ReplicatedInLoop.In(body.Flow(context)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ObjectReplicated, kept.Site.Syntax.GetLocation(), Noun(site.Type), site.Syntax));
        }
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (Replicated(call) is { } element && CreationOf(element) is { } creation && IsMutable(creation))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ObjectReplicated,
                call.Syntax.GetLocation(),
                Noun(creation.Type),
                element.Syntax));
        }
    }

    /// <summary>The argument that every entry will refer to, or null when the call replicates nothing.</summary>
    private static IOperation? Replicated(IInvocationOperation call)
    {
        var (name, type) = (call.TargetMethod.Name, call.TargetMethod.ContainingType);
        var argument = name switch
        {
            "Repeat" when type is { Name: "Enumerable" } && type.IsIn("System", "Linq") && IsKept(call) => "element",
            "Fill" when type is { Name: "Array" or "Span" } && type.IsIn("System") => "value",
            _ => null,
        };
        return argument is null
            ? null
            : call.Arguments.FirstOrDefault(one => one.Parameter?.Name == argument) is { } found
                ? Operands.Strip(found.Value)
                : null;
    }

    /// <summary>
    /// Whether the entries end up in a collection, and not in a query that makes something else of them.
    /// </summary>
    private static bool IsKept(IOperation repeated)
    {
        var parent = repeated.Parent;
        while (parent is IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is not IInvocationOperation call
            || !call.TargetMethod.ContainingType.IsIn("System", "Linq")
            || PassedOn.Contains(call.TargetMethod.Name) && IsKept(call);
    }

    /// <summary>The expression that makes the one object: the argument, or what initialized the local.</summary>
    private static IOperation? CreationOf(IOperation element)
    {
        if (element is not ILocalReferenceOperation { Local: var local })
        {
            return element;
        }

        var root = element;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        return root.Descendants().OfType<IVariableDeclaratorOperation>()
            .Where(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            .Select(declarator => declarator.GetVariableInitializer()?.Value)
            .FirstOrDefault() is { } value ? Operands.Strip(value) : null;
    }

    private static bool IsMutable(IOperation creation) => creation switch
    {
        IArrayCreationOperation array => !array.DimensionSizes.Any(size => size.ConstantValue is { Value: 0 }),
        IObjectCreationOperation { Type: INamedTypeSymbol type } => BufferTypes.IsBuffer(type) && type.IsReferenceType
            || IsCollection(type) || HasState(type),
        IInvocationOperation call => call.Type is { IsReferenceType: true } && !(call.Type is IArrayTypeSymbol)
            && (BufferTypes.IsMathNet(call.Type) || BufferTypes.IsTensor(call.Type)),
        _ => false,
    };

    private static bool IsCollection(INamedTypeSymbol type)
        => type.Name is "List" or "Dictionary" or "HashSet" or "Queue" or "Stack" or "LinkedList"
            && type.IsIn("System", "Collections", "Generic");

    /// <summary>A class of the learner's that can change after it was made.</summary>
    private static bool HasState(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.Length: > 0 }
            && type.GetMembers().Any(member => !member.IsStatic && member switch
            {
                IFieldSymbol field => !field.IsReadOnly || BufferTypes.IsBuffer(field.Type),
                IPropertySymbol property => property.SetMethod is { IsInitOnly: false }
                    || BufferTypes.IsBuffer(property.Type),
                _ => false,
            });

    private static string Noun(ITypeSymbol? type)
        => BufferTypes.IsBuffer(type) ? BufferTypes.Noun(type) : $"'{type?.Name}'";
}
