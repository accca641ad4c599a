namespace Gradus.Reference;

/// <summary>Checks the parameters of a case and fills in the defaults.</summary>
internal static class OperatorParameters
{
    /// <summary>A value for every parameter.</summary>
    /// <exception cref="OperatorException">One is unknown, missing or not what it has to be.</exception>
    public static Dictionary<string, ParameterValue> Complete(
        string subject, IReadOnlyList<Parameter> parameters, IReadOnlyDictionary<string, ParameterValue> given)
    {
        if (given.Keys.FirstOrDefault(name => parameters.All(parameter => parameter.Name != name)) is { } unknown)
        {
            string names = string.Join(", ", parameters.Select(parameter => parameter.Name).DefaultIfEmpty("none"));
            throw new OperatorException($"{subject}: found the parameter {unknown}, expected {names}.");
        }

        return parameters.ToDictionary(parameter => parameter.Name, parameter => Value(subject, parameter, given));
    }

    private static ParameterValue Value(
        string subject, Parameter parameter, IReadOnlyDictionary<string, ParameterValue> given)
    {
        ParameterValue value = given.GetValueOrDefault(parameter.Name) ?? parameter.Default ?? throw new OperatorException(
            $"{subject}: the parameter {parameter.Name} is missing, expected {parameter.Expected}.");
        return parameter.Accepts(value)
            ? value
            : throw new OperatorException(
                $"{subject}: found {parameter.Name} = {value}, expected {parameter.Expected}.");
    }
}
