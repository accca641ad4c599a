namespace Gradus.Kit;

/// <summary>All that a constraint knows before it sees an answer.</summary>
internal sealed record Question(
    string Subject,
    NumericData Expected,
    Type ExpectedType,
    IReadOnlyList<Suspect> Suspects,
    double Relative,
    double AroundZero);
