namespace Gradus.Benchmarking.Operators;

/// <summary>The median seconds of everybody for one workload.</summary>
/// <param name="Name">The workload.</param>
/// <param name="Precision">float32 or float64.</param>
/// <param name="Flops">Floating-point operations of it; 0 where moving the data is what takes time.</param>
/// <param name="Managed">Managed reference.</param>
/// <param name="Naive">Plain loops.</param>
/// <param name="MathNet">MathNet.</param>
/// <param name="OpenCl">The OpenCL device, transfers included.</param>
/// <param name="Torch">PyTorch.</param>
/// <param name="OfPeak">Managed reference, as a share of what the processors can compute at most.</param>
internal sealed record OperatorFigures(
    string Name,
    string Precision,
    double Flops,
    double Managed,
    double? Naive,
    double? MathNet,
    double? OpenCl,
    double? Torch,
    double? OfPeak);
