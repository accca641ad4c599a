using System.Numerics;

namespace Gradus.Reference;

/// <summary>Refuses entries that would make an operator read outside its arrays.</summary>
internal static class OperatorDomains
{
    /// <summary>Checks whole numbers; a real number may be anything, NaN included.</summary>
    /// <exception cref="OperatorException">A whole number is out of range.</exception>
    public static void Check<T>(string subject, Argument argument, T[] data, Sizes sizes)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (argument.Domain is not (Domain.Index or Domain.Length or Domain.Count))
        {
            return;
        }

        int low = argument.Domain == Domain.Length ? 1 : 0;
        int high = argument.Domain == Domain.Count ? int.MaxValue : sizes[argument.Below] - 1 + low;
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
