using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Update rules; every parameter goes through all steps by itself.</summary>
internal sealed class Optimizer : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int parameters, int steps) = (run.Sizes["D"], run.Sizes["S"]);
        OptimizerMethod method = Reference.Optimizer.Method(run.Sizes);
        T[] g = run.Input("g");
        T[] w = run.Output("w");
        run.Input("w").CopyTo(w, 0);
        for (int d = 0; d < parameters; d++)
        {
            var rule = new UpdateRule<T>(run);
            for (int step = 0; step < steps; step++)
            {
                w[d] = rule.Step(method, w[d], g[(step * parameters) + d]);
            }
        }
    }
}
