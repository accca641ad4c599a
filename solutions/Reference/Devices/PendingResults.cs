namespace Gradus.Reference;

/// <summary>A case of a <see cref="ReferenceBatch"/>, and its results once the batch has run.</summary>
public sealed class PendingResults
{
    private Results? _results;

    internal PendingResults(Contract contract, OperatorCase<double> request)
    {
        Contract = contract;
        Request = request;
    }

    /// <summary>The operator.</summary>
    public Contract Contract { get; }

    /// <summary>The case.</summary>
    public OperatorCase<double> Request { get; }

    /// <summary>The results.</summary>
    /// <exception cref="InvalidOperationException">The batch has not run yet.</exception>
    public Results Results => _results ?? throw new InvalidOperationException(
        $"{Contract.Name}, case {Request.Id}: found no results, expected {nameof(ReferenceBatch.Run)} to be called first.");

    internal void Set(IReadOnlyDictionary<string, NdArray<double>> outputs) => _results = new Results(outputs);
}
