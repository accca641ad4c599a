namespace Gradus.Reference.Tests.Operators;

/// <summary>Parameters of an operator, written shortly.</summary>
internal static class Settings
{
    public static IReadOnlyDictionary<string, ParameterValue> Of(params (string Name, int[] Value)[] settings) =>
        settings.ToDictionary(setting => setting.Name, setting => ParameterValue.Of(setting.Value));
}
