namespace Gradus.Reference.OpenCl;

/// <summary>Half the squared errors of the ratings that there are, and a penalty on all features.</summary>
internal sealed class CollaborativeFiltering : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int items, int users, int features) = (plan.Sizes["I"], plan.Sizes["U"], plan.Sizes["K"]);
        int[] all =
        [
            plan.Constant("lambda"), plan.Input("x"), plan.Input("theta"), plan.Input("y"), plan.Input("r"),
            plan.Scratch(items * users), plan.Output("loss"), plan.Output("dx"), plan.Output("dtheta"),
        ];
        plan.Product("rating_errors", 1, items, users, features, all);
        plan.Rows("rating_cost", 1, [.. all, items * users, items * features, users * features]);
        plan.Product("rating_backward_x", 1, items, features, users, all);
        plan.Product("rating_backward_theta", 1, users, features, items, all);
    }
}
