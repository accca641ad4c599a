using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>h[t] = (1 − z) ⊙ n + z ⊙ h[t−1].</summary>
internal sealed class GruSequence : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        WholeSequences.Compute(run, RecurrentCell.Gru);
}
