using System.Text.Json.Serialization;
using Gradus.Benchmarking.Operators;

namespace Gradus.Benchmarking;

/// <summary>The figures for programs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BenchResult))]
[JsonSerializable(typeof(OperatorBenchResult))]
internal sealed partial class BenchJson : JsonSerializerContext;
