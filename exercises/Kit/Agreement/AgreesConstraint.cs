using NUnit.Framework.Constraints;

namespace Gradus.Kit;

/// <summary>What <see cref="Agrees.With(double, string?, string?)"/> and its siblings return.</summary>
/// <typeparam name="T">Type of the expected answer.</typeparam>
public sealed class AgreesConstraint<T> : Constraint
    where T : notnull
{
    private readonly NumericData _expected;
    private readonly List<Suspect> _suspects = [];
    private readonly string _subject;
    private double _relative = 1e-6;
    private double _aroundZero = 1e-9;

    internal AgreesConstraint(T expected, string subject)
    {
        _expected = NumericData.OfExpected(expected);
        _subject = subject;
    }

    /// <inheritdoc/>
    public override string Description => $"{_expected.Describe()} within {_relative:G3}";

    /// <summary>Sets how large an error may be.</summary>
    /// <param name="relative">Largest error of an entry relative to max|expected|; 0 or more.</param>
    /// <param name="aroundZero">Largest |actual| where every expected entry is 0; 0 or more.</param>
    /// <returns>This constraint.</returns>
    public AgreesConstraint<T> Within(double relative, double aroundZero = 1e-9)
    {
        _relative = Limit(relative, nameof(relative));
        _aroundZero = Limit(aroundZero, nameof(aroundZero));
        return this;
    }

    /// <summary>Names a known mistake: when the answer is what that mistake gives, the message says so.</summary>
    /// <param name="mistake">The mistake in a few words, such as "the gradient is averaged twice".</param>
    /// <param name="variant">What the mistake gives in place of the expected answer. Its shape may differ.</param>
    /// <returns>This constraint.</returns>
    public AgreesConstraint<T> Suspecting(string mistake, T variant)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mistake);
        _suspects.Add(new Suspect(mistake, NumericData.Of(variant)));
        return this;
    }

    /// <inheritdoc/>
    public override ConstraintResult ApplyTo<TActual>(TActual actual)
    {
        var question = new Question(_subject, _expected, typeof(T), _suspects, _relative, _aroundZero);
        Disagreement? disagreement = Judgement.Of(question, actual);
        if (disagreement is not null)
        {
            GradingSession.Current?.Report(disagreement.Mismatch);
        }

        return new TeachingResult(this, actual, disagreement?.Message);
    }

    private static double Limit(double value, string parameter) =>
        double.IsFinite(value) && value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, "A tolerance is finite and not negative.");
}
