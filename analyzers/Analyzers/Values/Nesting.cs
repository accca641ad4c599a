using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Values;

/// <summary>Keeps the rules, which recurse over expressions, away from code that would exhaust the stack.</summary>
internal static class Nesting
{
    private const int Deepest = 400;

    public static bool IsTooDeep(IEnumerable<IOperation> bodies)
    {
        var open = new Stack<(IOperation Operation, int Depth)>(bodies.Select(body => (body, 0)));
        while (open.Count > 0)
        {
            var (operation, depth) = open.Pop();
            if (depth > Deepest)
            {
                return true;
            }

            foreach (var child in operation.ChildOperations)
            {
                open.Push((child, depth + 1));
            }
        }

        return false;
    }
}
