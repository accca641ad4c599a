namespace Gradus.Reference.OpenCl;

/// <summary>
/// Hands out places in the one buffer of a run: first all inputs, then all outputs, then what kernels leave to each
/// other. So one write takes everything there, and one read brings everything back.
/// </summary>
internal sealed class Arena
{
    private readonly List<double> _constants = [];

    /// <summary>Numbers handed out so far.</summary>
    public long Length { get; private set; }

    /// <summary>Parameters that are real numbers, in a buffer of their own.</summary>
    public IReadOnlyList<double> Constants => _constants;

    /// <summary>Room for this many numbers.</summary>
    /// <returns>Its place.</returns>
    /// <exception cref="DeviceException">There is none left.</exception>
    public int Take(int count)
    {
        long place = Length;
        Length += count;
        return Length <= int.MaxValue
            ? (int)place
            : throw new DeviceException(
                $"The cases of one run hold more than {int.MaxValue} numbers. Run fewer cases at a time.");
    }

    /// <summary>A parameter that kernels read.</summary>
    /// <returns>Its place among the constants.</returns>
    public int Constant(double value)
    {
        int known = _constants.IndexOf(value);
        if (known >= 0)
        {
            return known;
        }

        _constants.Add(value);
        return _constants.Count - 1;
    }
}
