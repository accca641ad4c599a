using System.Text.Json;

namespace Gradus.Reference;

/// <summary>A file of golden vectors: cases of one operator with their outputs, in float64.</summary>
/// <param name="Contract">The operator.</param>
/// <param name="Convention">Its convention, in words.</param>
/// <param name="Cases">The cases.</param>
public sealed record VectorFile(Contract Contract, string Convention, IReadOnlyList<VectorCase> Cases)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="VectorFileException">It cannot be read, or is not such a file.</exception>
    /// <exception cref="OperatorException">Its operator is unknown.</exception>
    public static VectorFile Read(string path)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            var file = new VectorElement(path, document.RootElement);
            Contract contract = Contracts.Named(file.Property("op").Text());
            return new VectorFile(
                contract,
                file.Find("convention")?.Text() ?? "",
                [.. file.Property("cases").Items().Select(VectorCase.Parse)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new VectorFileException($"{path}: {exception.Message} Expected a JSON file of vectors.", exception);
        }
    }
}
