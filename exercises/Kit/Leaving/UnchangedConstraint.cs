using NUnit.Framework.Constraints;

namespace Gradus.Kit;

/// <summary>What <see cref="Leaves.Unchanged"/> returns: a constraint on a call.</summary>
public sealed class UnchangedConstraint : Constraint
{
    private readonly Input[] _inputs;

    internal UnchangedConstraint((string Name, object Value)[] inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Length == 0)
        {
            throw new ArgumentException("Name an input to watch: without one nothing can fail.", nameof(inputs));
        }

        _inputs = [.. inputs.Select(input => Checked(input.Name, input.Value))];
    }

    /// <inheritdoc/>
    public override string Description => $"{string.Join(", ", _inputs.Select(input => input.Name))} left unchanged";

    /// <inheritdoc/>
    public override ConstraintResult ApplyTo<TActual>(Func<TActual> code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Run(() => code());
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="actual"/> is no call.</exception>
    public override ConstraintResult ApplyTo<TActual>(TActual actual) => actual switch
    {
        Action call => Run(() => Nothing(call)),
        _ => throw new ArgumentException(
            "Leaves.Unchanged was given a value; it needs the call: Assert.That(() => …, Leaves.Unchanged(…)).",
            nameof(actual)),
    };

    private static object? Nothing(Action call)
    {
        call();
        return null;
    }

    private static Input Checked(string name, object value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        return IsChangeable(value) || ObjectGraph.Parts(name, value).Any(one => IsChangeable(one.Part))
            ? new Input(name, value)
            : throw new ArgumentException(
                $"The input {name} is a {value.GetType().Name}: it holds nothing that a call could change.",
                nameof(value));
    }

    private static bool IsChangeable(object? value) => value is not (null or string or ValueType);

    private TeachingResult Run(Func<object?> call)
    {
        var watch = new Watch(_inputs);
        object? result = call();
        Disagreement? disagreement = watch.Judge(result);
        if (disagreement is not null)
        {
            GradingSession.Current?.Report(disagreement.Mismatch);
        }

        return new TeachingResult(this, result, disagreement?.Message);
    }
}
