namespace Gradus.Reference;

/// <summary>
/// Collects cases of any operators and shapes, and computes them together: one launch for each kernel of an operator,
/// whatever the number of cases. The bytes are those of computing one by one.
/// </summary>
/// <param name="device">Where they are computed.</param>
public sealed class ReferenceBatch(IReferenceDevice device)
{
    private readonly List<PendingResults> _pending = [];

    /// <summary>Adds a case.</summary>
    /// <returns>Its results, once <see cref="Run"/> has been called.</returns>
    public PendingResults Add(Contract contract, OperatorCase<double> request)
    {
        var pending = new PendingResults(contract, request);
        _pending.Add(pending);
        return pending;
    }

    /// <summary>Computes what was added since the last call.</summary>
    /// <exception cref="OperatorException">A case does not fit its contract; none of that operator's is computed.</exception>
    public void Run()
    {
        PendingResults[] pending = [.. _pending];
        _pending.Clear();
        foreach (IGrouping<Contract, PendingResults> cases in pending.GroupBy(results => results.Contract))
        {
            var outputs = device.Run(cases.Key, [.. cases.Select(results => results.Request)]);
            foreach ((PendingResults results, var output) in cases.Zip(outputs))
            {
                results.Set(output);
            }
        }
    }
}
