using System.Numerics;

namespace Gradus.Reference;

/// <summary>
/// The contract of an operator: what goes in, what comes out, and which shapes fit together. Two implementations
/// of it, found by the <see cref="Stem"/>, know nothing of each other.
/// </summary>
public sealed class Contract
{
    /// <summary>A contract under the name of its exercise.</summary>
    /// <param name="stem">Name of the classes that implement it, such as Conv2d.</param>
    /// <param name="name">Name in files of vectors, such as conv2d.</param>
    public Contract(string stem, string name)
    {
        Stem = stem;
        Name = name;
    }

    /// <summary>Name of the classes that implement it.</summary>
    public string Stem { get; }

    /// <summary>Name in files of vectors and on the command line.</summary>
    public string Name { get; }

    /// <summary>
    /// Raised when a change makes the results differ, so that results that were kept are computed anew.
    /// </summary>
    public int Version { get; init; } = 1;

    /// <summary>How close the results of two devices are.</summary>
    public Agreement Agreement { get; init; } = Agreement.Bytes;

    /// <summary>
    /// Whether outputs are entries of inputs that were selected, so that rounding in the inputs may not count as a reason
    /// to select others.
    /// </summary>
    public bool Selects { get; init; }

    /// <summary>The settings.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>What the forward pass needs.</summary>
    public required IReadOnlyList<Argument> Inputs { get; init; }

    /// <summary>What the forward pass takes into account where a case gives it, such as a mask.</summary>
    public IReadOnlyList<Argument> OptionalInputs { get; init; } = [];

    /// <summary>What is computed always.</summary>
    public required IReadOnlyList<Argument> Outputs { get; init; }

    /// <summary>The upstream gradients: all of them, or none where only the forward pass is asked for.</summary>
    public IReadOnlyList<Argument> Upstream { get; init; } = [];

    /// <summary>
    /// What is computed where the upstream gradients are given: of the input x, an output named dx. Always, for a loss,
    /// which has no upstream gradients.
    /// </summary>
    public IReadOnlyList<Argument> Gradients { get; init; } = [];

    /// <summary>Checks what shapes alone do not say, and defines the dimensions that follow from others.</summary>
    public Action<Sizes> Derive { get; init; } = _ => { };

    /// <summary>The shapes of one case, checked.</summary>
    /// <exception cref="OperatorException">An array or a parameter is missing, unknown or does not fit.</exception>
    public CaseShape Check<T>(OperatorCase<T> request)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        string subject = $"{Name}, case {request.Id}";
        bool backward = Upstream.Count == 0 || Upstream.Any(upstream => request.Inputs.ContainsKey(upstream.Name));
        Argument[] optional = [.. OptionalInputs.Where(input => request.Inputs.ContainsKey(input.Name))];
        Argument[] inputs = [.. Inputs, .. optional];
        Argument[] arguments = [.. inputs, .. backward ? Upstream : []];
        CheckNames(subject, request.Inputs.Keys, arguments);
        var sizes = new Sizes(subject, OperatorParameters.Complete(subject, Parameters, request.Parameters));
        foreach (Argument input in inputs)
        {
            sizes.Bind(input, request.Inputs[input.Name].Shape);
        }

        Derive(sizes);
        foreach (Argument upstream in backward ? Upstream : [])
        {
            sizes.Bind(upstream, request.Inputs[upstream.Name].Shape);
        }

        foreach (Argument argument in arguments)
        {
            OperatorDomains.Check(subject, argument, request.Inputs[argument.Name].Data, sizes);
        }

        Argument[] outputs = [.. Outputs, .. backward ? Gradients : []];
        return new CaseShape(sizes, backward, outputs.ToDictionary(output => output.Name, sizes.ShapeOf));
    }

    /// <inheritdoc />
    public override string ToString() => Name;

    private void CheckNames(string subject, IEnumerable<string> given, Argument[] arguments)
    {
        string[] expected = Array.ConvertAll(arguments, argument => argument.Name);
        string[] missing = [.. expected.Except(given)];
        if (missing.Length > 0)
        {
            throw new OperatorException(
                $"{subject}: {string.Join(", ", missing)} missing; found {string.Join(", ", given)}, " +
                $"expected {string.Join(", ", expected)}.");
        }

        string[] unknown = [.. given.Except(expected)];
        if (unknown.Length > 0)
        {
            IEnumerable<string> known = expected.Union(OptionalInputs.Select(input => input.Name));
            throw new OperatorException(
                $"{subject}: found {string.Join(", ", unknown)}, which it does not know; " +
                $"expected {string.Join(", ", known)}.");
        }
    }
}
