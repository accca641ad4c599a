namespace Gradus.Reference.OpenCl;

/// <summary>y = P·v with P = softmax(q·kᵀ / √D), where positions that may not be seen have the weight 0.</summary>
internal sealed class Attention : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int batch, int queries, int keys, int size) =
            (plan.Sizes["N"], plan.Sizes["T"], plan.Sizes["S"], plan.Sizes["D"]);
        int root = plan.Constant(Math.Sqrt(size));
        int weights = plan.Scratch(batch * queries * keys);
        int causal = plan.Sizes.Flag("causal") ? 1 : 0;
        (int hasMask, int mask) = plan.Has("mask") ? (1, plan.Input("mask")) : (0, 0);
        plan.Product(
            "attention_pairs",
            batch,
            queries,
            keys,
            size,
            root,
            plan.Input("q"),
            plan.Input("k"),
            weights,
            causal,
            hasMask,
            mask);
        plan.Rows("attention_softmax", batch * queries, keys, weights);
        int one = plan.Constant(1);
        (int v, int y) = (plan.Input("v"), plan.Output("y"));
        plan.Product("attention_query_sums", batch, queries, size, keys, one, weights, v, y);
        if (plan.Backward)
        {
            PlanBackward(plan, weights, root, one);
        }
    }

    private static void PlanBackward(LaunchPlan plan, int weights, int root, int one)
    {
        (int batch, int queries, int keys, int size) =
            (plan.Sizes["N"], plan.Sizes["T"], plan.Sizes["S"], plan.Sizes["D"]);
        int slopes = plan.Scratch(batch * queries * keys);
        (int q, int k, int v, int dy) = (plan.Input("q"), plan.Input("k"), plan.Input("v"), plan.Input("dy"));
        plan.Product("attention_pairs", batch, queries, keys, size, one, dy, v, slopes, 0, 0, 0);
        plan.Rows("attention_softmax_backward", batch * queries, keys, weights, slopes);
        plan.Product("attention_query_sums", batch, queries, size, keys, root, slopes, k, plan.Output("dq"));
        plan.Product("attention_key_sums", batch, keys, size, queries, root, slopes, q, plan.Output("dk"));
        plan.Product("attention_key_sums", batch, keys, size, queries, one, weights, dy, plan.Output("dv"));
    }
}
