using System.Text.Json;

namespace Gradus.Reference;

/// <summary>
/// Writes files of vectors as <see cref="VectorFile"/> reads them. The same cases give the same bytes.
/// </summary>
public static class VectorFileWriter
{
    /// <summary>The file as JSON, numbers with all their digits.</summary>
    public static byte[] Write(VectorFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("op", file.Contract.Name);
            json.WriteString("convention", file.Convention);
            json.WriteStartArray("cases");
            foreach (VectorCase vector in file.Cases)
            {
                WriteCase(json, vector);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteCase(Utf8JsonWriter json, VectorCase vector)
    {
        json.WriteStartObject();
        json.WriteString("id", vector.Request.Id);
        json.WriteStartObject("attributes");
        foreach ((string name, ParameterValue value) in vector.Request.Parameters)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
        WriteArrays(json, "inputs", vector.Request.Inputs);
        WriteArrays(json, "outputs", vector.Outputs);
        json.WriteEndObject();
    }

    private static void WriteArrays(
        Utf8JsonWriter json, string name, IReadOnlyDictionary<string, NdArray<double>> arrays)
    {
        json.WriteStartObject(name);
        foreach ((string key, NdArray<double> array) in arrays)
        {
            json.WriteStartObject(key);
            WriteNumbers(json, "shape", Array.ConvertAll(array.Shape, length => (double)length));
            WriteNumbers(json, "data", array.Data);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, ParameterValue value)
    {
        if (value.Word.Length > 0)
        {
            json.WriteStringValue(value.Word);
        }
        else if (value.Numbers is [var number])
        {
            WriteNumber(json, number);
        }
        else
        {
            WriteNumbers(json, value.Numbers);
        }
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, double[] numbers)
    {
        json.WritePropertyName(name);
        WriteNumbers(json, numbers);
    }

    private static void WriteNumbers(Utf8JsonWriter json, double[] numbers)
    {
        json.WriteStartArray();
        foreach (double number in numbers)
        {
            WriteNumber(json, number);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
        }
    }
}
