namespace Gradus.Reference;

/// <summary>Shapes as arrays of lengths.</summary>
internal static class Shapes
{
    /// <summary>How many numbers an array of this shape holds; 1 for the empty shape.</summary>
    /// <exception cref="ArgumentException">A length is negative, or there are more than 2³¹ − 1 numbers.</exception>
    public static int Count(IEnumerable<int> shape)
    {
        long count = 1;
        foreach (int length in shape)
        {
            count = length < 0 ? -1 : count * length;
            if (count is < 0 or > int.MaxValue)
            {
                throw new ArgumentException(
                    $"Found the shape {Text(shape)}, expected lengths of 0 or more and at most {int.MaxValue} numbers.");
            }
        }

        return (int)count;
    }

    /// <summary>The shape as it is written in a contract: (4, 5), (3) or ().</summary>
    public static string Text(IEnumerable<int> shape) => $"({string.Join(", ", shape)})";
}
