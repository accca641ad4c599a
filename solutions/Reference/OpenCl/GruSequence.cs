namespace Gradus.Reference.OpenCl;

/// <summary>h[t] = (1 − z) ⊙ n + z ⊙ h[t−1].</summary>
internal sealed class GruSequence : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => WholeSequences.Plan(plan, RecurrentCell.Gru);
}
