namespace Gradus.Benchmarking.Operators;

/// <summary>The figures of one run of the benchmark of operators. All were measured in turn.</summary>
/// <param name="Managed">What the managed reference ran on.</param>
/// <param name="OpenCl">The OpenCL device, or why there was none.</param>
/// <param name="Torch">Version and device of PyTorch, or why there was none.</param>
/// <param name="PeakGflops">What the processors can compute in a second, in float64; in float32 twice that.</param>
/// <param name="Operators">One row for each workload and precision.</param>
/// <param name="Batches">Many small convolutions on each device.</param>
internal sealed record OperatorBenchResult(
    string Managed,
    string OpenCl,
    string Torch,
    double PeakGflops,
    IReadOnlyList<OperatorFigures> Operators,
    IReadOnlyList<BatchFigures> Batches);
