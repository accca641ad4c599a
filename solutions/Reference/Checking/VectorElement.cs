using System.Text.Json;

namespace Gradus.Reference;

/// <summary>A part of a file of vectors that knows where it stands, for messages.</summary>
internal readonly record struct VectorElement(string Path, JsonElement Element)
{
    /// <summary>A property that has to be there.</summary>
    /// <exception cref="VectorFileException">It is not.</exception>
    public VectorElement Property(string name) => Find(name) ?? throw Wrong($"the property {name}");

    /// <summary>A property that may be missing.</summary>
    /// <exception cref="VectorFileException">This is no object.</exception>
    public VectorElement? Find(string name) =>
        Element.ValueKind != JsonValueKind.Object ? throw Wrong("an object")
        : Element.TryGetProperty(name, out JsonElement found) ? new VectorElement($"{Path}, {name}", found)
        : null;

    /// <summary>All properties.</summary>
    /// <exception cref="VectorFileException">This is no object.</exception>
    public IEnumerable<(string Name, VectorElement Value)> Properties()
    {
        VectorElement self = this;
        return Element.ValueKind == JsonValueKind.Object
            ? Element.EnumerateObject().Select(property =>
                (property.Name, new VectorElement($"{self.Path}, {property.Name}", property.Value)))
            : throw Wrong("an object");
    }

    /// <summary>All items of an array.</summary>
    /// <exception cref="VectorFileException">This is no array.</exception>
    public IEnumerable<VectorElement> Items()
    {
        VectorElement self = this;
        return Element.ValueKind == JsonValueKind.Array
            ? Element.EnumerateArray().Select((item, i) => new VectorElement($"{self.Path}[{i}]", item))
            : throw Wrong("an array");
    }

    /// <summary>The text.</summary>
    /// <exception cref="VectorFileException">This is no text.</exception>
    public string Text() => Element.ValueKind == JsonValueKind.String ? Element.GetString() ?? "" : throw Wrong("a text");

    /// <summary>The number; the words NaN, Infinity and -Infinity stand for what JSON has no numbers for.</summary>
    /// <exception cref="VectorFileException">This is no number.</exception>
    public double Number() => Element.ValueKind switch
    {
        JsonValueKind.Number => Element.GetDouble(),
        JsonValueKind.String when Element.GetString() is "NaN" => double.NaN,
        JsonValueKind.String when Element.GetString() is "Infinity" => double.PositiveInfinity,
        JsonValueKind.String when Element.GetString() is "-Infinity" => double.NegativeInfinity,
        _ => throw Wrong("a number"),
    };

    /// <summary>The whole number.</summary>
    /// <exception cref="VectorFileException">This is no whole number.</exception>
    public int Count() =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out int count)
            ? count
            : throw Wrong("a whole number");

    /// <summary>An exception that says what stands here, and what should.</summary>
    public VectorFileException Wrong(string expected)
    {
        string raw = Element.GetRawText();
        string found = raw.Length > 40 ? raw[..40] + "…" : raw;
        return new VectorFileException($"{Path}: found {found}, expected {expected}.");
    }
}
