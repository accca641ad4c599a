namespace Gradus.Benchmarking.Operators;

/// <summary>Operators that are written as plain loops for comparison.</summary>
internal enum NaiveOperator
{
    /// <summary>Three nested loops.</summary>
    Product,

    /// <summary>Seven nested loops.</summary>
    Convolution,
}
