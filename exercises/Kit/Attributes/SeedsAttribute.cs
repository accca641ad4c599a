using System.Collections;
using NUnit.Framework;
using NUnit.Framework.Interfaces;

namespace Gradus.Kit;

/// <summary>
/// Runs a test once for each of the seeds 1, 2, …, <c>count</c>. The seeds are part of the names of the cases, so
/// they never change; what a case holds does, when a grader gives <see cref="GradingSession.Seed"/> another value.
/// </summary>
/// <example><c>public void Forward_agrees_with_the_equation([Seeds(3)] int seed)</c></example>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SeedsAttribute : NUnitAttribute, IParameterDataSource
{
    /// <summary>Gives a parameter its seeds.</summary>
    /// <param name="count">How many cases there are, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public SeedsAttribute(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Count = count;
    }

    /// <summary>How many cases there are.</summary>
    public int Count { get; }

    /// <summary>The seeds 1, 2, …, <see cref="Count"/>.</summary>
    /// <param name="parameter">The parameter that stands behind the attribute; an <see cref="int"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="parameter"/> is no <see cref="int"/>.</exception>
    public IEnumerable GetData(IParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (parameter.ParameterType != typeof(int))
        {
            throw new ArgumentException(
                $"[Seeds] stands before a parameter of type {parameter.ParameterType.Name}; it needs an int.",
                nameof(parameter));
        }

        return Enumerable.Range(1, Count);
    }
}
