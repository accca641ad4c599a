namespace Gradus.Releasing;

/// <summary>A solution from which no stub can be made, in words its author can act on.</summary>
internal sealed class ReleaseException(string file, int line, string found, string expected)
    : Exception($"{file}({line}): found {found}; expected {expected}.");
