using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>c[t] = f ⊙ c[t−1] + i ⊙ g, h[t] = o ⊙ tanh(c[t]).</summary>
internal sealed class LstmSequence : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        WholeSequences.Compute(run, RecurrentCell.Lstm);
}
