using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>h[t] = tanh(x[t]·wx + h[t−1]·wh + b).</summary>
internal sealed class RnnSequence : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        WholeSequences.Compute(run, RecurrentCell.Rnn);
}
