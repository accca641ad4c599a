using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>
/// One method body and what the rules want to know of it. Each of its parts is computed once, when a rule first asks.
/// </summary>
internal sealed class MethodBody
{
    private readonly KitCompilation _kit;
    private readonly MethodFacts _facts;
    private readonly Lazy<bool> _mayWrite;
    private FlowResult? _flow;

    public MethodBody(IMethodSymbol method, IOperation block, MethodFacts facts, KitCompilation kit)
    {
        _facts = facts;
        _kit = kit;
        Method = method;
        Block = block;
        _mayWrite = new(() => Operations.Any(IsWrite));
    }

    public IMethodSymbol Method { get; }

    public IOperation Block { get; }

    /// <summary>All operations of the body in source order, those of lambdas and local functions included.</summary>
    public IReadOnlyList<IOperation> Operations => _facts.Operations;

    public Definitions Definitions => _facts.Definitions;

    /// <summary>
    /// Whether anything here can write into a buffer, so that it is worth to know which variables share one.
    /// </summary>
    public bool MayWrite => _mayWrite.Value;

    /// <summary>Which variables share which buffers, and what is written, saved and kept.</summary>
    public FlowResult Flow(OperationBlockAnalysisContext context)
        => _flow ??= new AliasFlow(_kit.Helpers, Block.SemanticModel, context.CancellationToken)
            .Analyze(context.GetControlFlowGraph(Block), Method);

    private static bool IsWrite(IOperation operation) => operation switch
    {
        ICompoundAssignmentOperation { OperatorMethod.IsStatic: false } => true,
        IAssignmentOperation { Target: var target }
            => target is ITupleOperation || Operands.Container(target) is not null,
        IIncrementOrDecrementOperation { Target: var target } => Operands.Container(target) is not null,
        IInvocationOperation call => call.TargetMethod.DeclaringSyntaxReferences.Length > 0 || ApiWrites.Of(call).Any(),
        _ => false,
    };
}
