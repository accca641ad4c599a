namespace Gradus.Reference.OpenCl;

/// <summary>Operators of which every output entry depends on one input entry: the launches for Entrywise.cl.</summary>
internal static class Entrywise
{
    /// <summary>Runs name_forward, and name_backward where gradients are asked for.</summary>
    /// <param name="plan">The launches.</param>
    /// <param name="name">The name in ENTRYWISE.</param>
    /// <param name="parameter">The constant that the kernels call PARAMETER, where they use it.</param>
    public static void Plan(LaunchPlan plan, string name, int parameter = 0)
    {
        int count = plan.Sizes["*"];
        (int x, int y) = (plan.Input("x"), plan.Output("y"));
        plan.Items($"{name}_forward", count, parameter, x, y);
        if (plan.Backward)
        {
            plan.Items($"{name}_backward", count, parameter, x, y, plan.Input("dy"), plan.Output("dx"));
        }
    }
}
