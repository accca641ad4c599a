namespace Gradus.Reference.OpenCl;

/// <summary>c = op(a)·op(b), and its gradients: three products of strided matrices.</summary>
internal sealed class MatrixProduct : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int m, int n, int k) = (plan.Sizes["M"], plan.Sizes["N"], plan.Sizes["K"]);
        (int aDown, int aAcross) = plan.Sizes.Flag("transpose_a") ? (1, m) : (k, 1);
        (int bDown, int bAcross) = plan.Sizes.Flag("transpose_b") ? (1, k) : (n, 1);
        (int a, int b) = (plan.Input("a"), plan.Input("b"));
        plan.Product("matrix_product", 1, m, n, k, a, aDown, aAcross, b, bDown, bAcross, plan.Output("c"), n, 1);
        if (plan.Backward)
        {
            int dc = plan.Input("dc");
            plan.Product("matrix_product", 1, m, k, n, dc, n, 1, b, bAcross, bDown, plan.Output("da"), aDown, aAcross);
            plan.Product("matrix_product", 1, k, n, m, a, aAcross, aDown, dc, n, 1, plan.Output("db"), bDown, bAcross);
        }
    }
}
