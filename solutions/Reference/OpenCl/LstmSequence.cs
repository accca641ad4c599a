namespace Gradus.Reference.OpenCl;

/// <summary>c[t] = f ⊙ c[t−1] + i ⊙ g, h[t] = o ⊙ tanh(c[t]).</summary>
internal sealed class LstmSequence : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => WholeSequences.Plan(plan, RecurrentCell.Lstm);
}
