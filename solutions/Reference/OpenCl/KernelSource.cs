namespace Gradus.Reference.OpenCl;

/// <summary>The kernels of an operator as one text: Common.cl, then its own file with what that includes.</summary>
internal static class KernelSource
{
    private const string Include = "#include \"";

    /// <summary>The text for the operator of that stem.</summary>
    public static string Of(string stem) => Read("Common.cl") + Read(stem + ".cl");

    private static string Read(string file)
    {
        using Stream stream = typeof(KernelSource).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not embedded; expected it in solutions/Reference/OpenCl.");
        using var reader = new StreamReader(stream);

        // Compilers count lines from here, under the file's own name.
        IEnumerable<string> lines = reader.ReadToEnd().Split('\n').Select((line, i) =>
            line.StartsWith(Include, StringComparison.Ordinal)
                ? Read(line[Include.Length..].TrimEnd().TrimEnd('"')) + $"#line {i + 2} \"{file}\""
                : line);
        return $"#line 1 \"{file}\"\n{string.Join('\n', lines)}\n";
    }
}
