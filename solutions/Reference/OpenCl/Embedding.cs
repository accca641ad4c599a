namespace Gradus.Reference.OpenCl;

/// <summary>y = w[ids]; dw adds up the dy of every place where an id stands, in their order.</summary>
internal sealed class Embedding : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int count, int size, int words) = (plan.Sizes["*"], plan.Sizes["D"], plan.Sizes["V"]);
        int ids = plan.Input("ids");
        plan.Items("embedding_forward", count * size, size, ids, plan.Input("w"), plan.Output("y"));
        if (plan.Backward)
        {
            int padding = plan.Sizes.Count("padding");
            plan.Items(
                "embedding_backward", words * size, size, ids, plan.Input("dy"), plan.Output("dw"), count, padding);
        }
    }
}
