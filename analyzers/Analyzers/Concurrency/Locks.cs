using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Concurrency;

internal static class Locks
{
    private static readonly HashSet<string> Entering =
    [
        "Enter", "EnterScope", "EnterUpgradeableReadLock", "EnterWriteLock", "TryEnter", "Wait", "WaitAsync", "WaitOne",
    ];

    /// <summary>Whether a body takes some lock by a call; then nobody can easily tell what it guards.</summary>
    public static bool AreTakenByCallsIn(IOperation body)
        => body.Descendants().OfType<IInvocationOperation>().Any(call => Entering.Contains(call.TargetMethod.Name));

    /// <summary>Whether an operation stands in a lock statement inside the body.</summary>
    public static bool Guard(IOperation operation, IOperation body)
    {
        for (var parent = operation.Parent; parent is not null && parent != body; parent = parent.Parent)
        {
            if (parent is ILockOperation)
            {
                return true;
            }
        }

        return false;
    }
}
