using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Recurrent;

/// <summary>The variables of the loops around an operation.</summary>
internal static class LoopVariables
{
    /// <summary>
    /// The variables that count or run over something, without those of loops in which the buffer is declared anew.
    /// </summary>
    public static HashSet<ISymbol> Around(IOperation operation, ISymbol buffer)
    {
        var variables = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation loop && !Loops.Declares(loop.Syntax, buffer))
            {
                variables.UnionWith(Of(loop));
            }
            else if (parent is IAnonymousFunctionOperation lambda
                && Operands.CallOf(lambda)?.TargetMethod.Name == "For")
            {
                variables.UnionWith(lambda.Symbol.Parameters);
            }
        }

        return variables;
    }

    private static IEnumerable<ISymbol> Of(ILoopOperation loop) => loop switch
    {
        IForLoopOperation counted => counted.Before.SelectMany(before => before.DescendantsAndSelf())
            .OfType<IVariableDeclaratorOperation>().Select(declarator => (ISymbol)declarator.Symbol),
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var variable } }
            => [variable],
        _ => [],
    };
}
