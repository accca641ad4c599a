using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>Whether a mention of a query walks over it.</summary>
internal static class Evaluation
{
    private static readonly HashSet<string> Unhurried = ["TryGetNonEnumeratedCount", "AsEnumerable"];

    public static bool IsAt(IOperation mention)
    {
        if (mention.Syntax.Parent is SpreadElementSyntax)
        {
            return true;
        }

        var value = mention;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => !Unhurried.Contains(call.TargetMethod.Name),
            IArgumentOperation { Parent: IObjectCreationOperation } => true,
            IForEachLoopOperation loop => loop.Collection == value,
            IInvocationOperation call => call.Instance == value && call.TargetMethod.Name == "GetEnumerator",
            IReturnOperation => true,
            _ => false,
        };
    }

    /// <summary>Whether one mention is walked over again and again since its definition.</summary>
    public static bool IsRepeated(IOperation mention, ISymbol query)
        => Repetition.Around(mention) is { } repetition && !repetition.Declares(query) && !repetition.Assigns(query)
            && !IsInReturn(mention);

    private static bool IsInReturn(IOperation mention)
    {
        var parent = mention.Parent;
        while (parent is not null and not IAnonymousFunctionOperation and not IReturnOperation)
        {
            parent = parent.Parent;
        }

        return parent is IReturnOperation;
    }
}
