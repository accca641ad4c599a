using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Concurrency;

/// <summary>Code that several threads run at the same time.</summary>
/// <param name="Code">What they run.</param>
/// <param name="Turn">What is run once for each of them: the code itself, or the loop that starts them.</param>
internal sealed record ParallelBody(IOperation Code, IOperation Turn)
{
    /// <summary>"iteration" or "task".</summary>
    public string Unit => Code == Turn ? "iteration" : "task";

    /// <summary>The bodies that a call or the start of a thread runs in parallel.</summary>
    public static IEnumerable<ParallelBody> StartedBy(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { ContainingType: { } type } method } call
                when IsParallelLoop(type, method):
                return Functions(call.Arguments).Select(code => new ParallelBody(code, code));
            case IInvocationOperation { TargetMethod: { ContainingType: { } type } method } call
                when IsTaskStart(type, method):
                return InLoop(call, Functions(call.Arguments));
            case IObjectCreationOperation { Type: { Name: "Thread" } type } creation
                when type.IsIn("System", "Threading"):
                return InLoop(creation, Functions(creation.Arguments));
            default:
                return [];
        }
    }

    private static bool IsParallelLoop(INamedTypeSymbol type, IMethodSymbol method)
        => type.Name == "Parallel" && type.IsIn("System", "Threading", "Tasks")
            && method.Name.StartsWith("For", StringComparison.Ordinal)
            || type.Name == "ParallelEnumerable" && type.IsIn("System", "Linq");

    private static bool IsTaskStart(INamedTypeSymbol type, IMethodSymbol method)
        => type.Name == "Task" && method.Name == "Run" && type.IsIn("System", "Threading", "Tasks")
            || type.Name == "TaskFactory" && method.Name == "StartNew" && type.IsIn("System", "Threading", "Tasks")
            || type.Name == "ThreadPool" && method.Name.EndsWith("QueueUserWorkItem", StringComparison.Ordinal);

    private static IEnumerable<ParallelBody> InLoop(IOperation start, IEnumerable<IOperation> functions)
        => Repetition.Around(start) is { } repetition
            ? functions.Select(code => new ParallelBody(code, repetition.Code))
            : [];

    private static IEnumerable<IOperation> Functions(IEnumerable<IArgumentOperation> arguments)
        => arguments.Select(argument => Operands.Strip(argument.Value)).OfType<IDelegateCreationOperation>()
            .Select(function => function.Target switch
            {
                IAnonymousFunctionOperation lambda => lambda,
                IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference
                    => LocalFunction(reference),
                IMethodReferenceOperation { Method: var method } reference => Body(method, reference.SemanticModel),
                _ => null,
            }).OfType<IOperation>();

    private static IOperation? LocalFunction(IMethodReferenceOperation reference)
        => Operands.Body(reference).Descendants().OfType<ILocalFunctionOperation>()
            .FirstOrDefault(function => SymbolEqualityComparer.Default.Equals(function.Symbol, reference.Method));

    private static IOperation? Body(IMethodSymbol method, SemanticModel? model)
    {
        var declaration = method.OriginalDefinition.DeclaringSyntaxReferences
            .FirstOrDefault(reference => reference.SyntaxTree == model?.SyntaxTree);
        return declaration is null ? null : model!.GetOperation(declaration.GetSyntax());
    }
}
