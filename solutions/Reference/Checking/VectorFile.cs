using System.Text.Json;

namespace Gradus.Reference;

/// <summary>A file of golden vectors: cases of one operator with their outputs, in float64.</summary>
/// <param name="Contract">The operator.</param>
/// <param name="Convention">Its convention, in words.</param>
/// <param name="Cases">The cases.</param>
public sealed record VectorFile(Contract Contract, string Convention, IReadOnlyList<VectorCase> Cases)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a file.</summary>
    /// <exception cref="VectorFileException">It cannot be read, is no such file, or its operator is unknown.</exception>
    public static VectorFile Read(string path) => Parse(path, file =>
    {
        Contract contract = ContractOf(file.Property("op"));
        return new VectorFile(
            contract,
            file.Find("convention")?.Text() ?? "",
            [.. file.Property("cases").Items().Select(VectorCase.Parse)]);
    });

    /// <summary>Reads cases for an operator: such a file, or a single case, which needs no id.</summary>
    /// <exception cref="VectorFileException">It is neither, or is for another operator.</exception>
    public static VectorFile ReadFor(Contract contract, string path) => Parse(path, file =>
    {
        if (file.Find("op") is { } op && ContractOf(op) != contract)
        {
            throw op.Wrong($"\"{contract.Name}\", which was asked for");
        }

        IReadOnlyList<VectorCase> cases = file.Find("cases") is { } several
            ? [.. several.Items().Select(VectorCase.Parse)]
            : [VectorCase.Parse(file, Path.GetFileNameWithoutExtension(path))];
        return new VectorFile(contract, file.Find("convention")?.Text() ?? "", cases);
    });

    private static VectorFile Parse(string path, Func<VectorElement, VectorFile> parse)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path), Strict);
            VectorFile file = parse(new VectorElement(path, document.RootElement));
            return file.Cases.Count > 0
                ? file
                : throw new VectorFileException($"{path}: found no case, expected at least one.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new VectorFileException($"{path}: {exception.Message} Expected a JSON file of vectors.", exception);
        }
    }

    private static Contract ContractOf(VectorElement op)
    {
        try
        {
            return Contracts.Named(op.Text());
        }
        catch (OperatorException unknown)
        {
            throw new VectorFileException($"{op.Path}: {unknown.Message}", unknown);
        }
    }
}
