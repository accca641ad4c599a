using System.Numerics;

namespace Gradus.Reference;

/// <summary>Refuses entries that would make an operator read outside its arrays.</summary>
internal static class OperatorDomains
{
    /// <summary>Checks whole numbers; a real number may be anything, NaN included.</summary>
    /// <exception cref="OperatorException">An index or a length is out of range.</exception>
    public static void Check<T>(string subject, Argument argument, T[] data, Sizes sizes)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (argument.Domain is not (Domain.Index or Domain.Length))
        {
            return;
        }

        int low = argument.Domain == Domain.Index ? 0 : 1;
        int high = sizes[argument.Below] - 1 + low;
        int wrong = Array.FindIndex(
            data, entry => !(T.IsInteger(entry) && entry >= T.CreateChecked(low) && entry <= T.CreateChecked(high)));
        if (wrong >= 0)
        {
            throw new OperatorException(
                $"{subject}: found {data[wrong]} at entry {wrong} of {argument.Name}, " +
                $"expected whole numbers from {low} to {high}.");
        }
    }
}
