namespace Gradus.Benchmarking.Operators;

/// <summary>The median seconds for many small cases on one device.</summary>
/// <param name="Device">The device.</param>
/// <param name="Cases">How many cases.</param>
/// <param name="OneByOne">A run for each.</param>
/// <param name="Together">One run for all.</param>
internal sealed record BatchFigures(string Device, int Cases, double OneByOne, double Together);
