using Gradus.Reference;

namespace Gradus.Benchmarking.Operators;

/// <summary>Something that the reference computes and PyTorch computes too.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Torch">What the other program calls it, and its sizes.</param>
/// <param name="Contract">The operator.</param>
/// <param name="Case">The case.</param>
/// <param name="Flops">Floating-point operations; 0 where moving the data is what takes time.</param>
/// <param name="Naive">The same as plain loops, or nothing where it would take minutes.</param>
/// <param name="MathNet">The same by MathNet, or nothing where it has no such thing.</param>
internal sealed record OperatorWorkload(
    string Name,
    string Torch,
    Contract Contract,
    OperatorCase<double> Case,
    double Flops,
    NaiveOperator? Naive = null,
    bool MathNet = false);
