namespace Gradus.Reference.OpenCl;

/// <summary>h[t] = tanh(x[t]·wx + h[t−1]·wh + b).</summary>
internal sealed class RnnSequence : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => WholeSequences.Plan(plan, RecurrentCell.Rnn);
}
