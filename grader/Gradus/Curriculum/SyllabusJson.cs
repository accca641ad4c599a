using System.Text.Json.Serialization;

namespace Gradus.Curriculum;

/// <summary>The syllabus for programs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<SyllabusEntry>))]
internal sealed partial class SyllabusJson : JsonSerializerContext;
