using System.Text.Json.Serialization;

namespace Gradus.Lanes;

/// <summary>The lines between coordinator and lanes, without reflection.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(LaneRequest))]
[JsonSerializable(typeof(LaneEvent))]
internal sealed partial class LaneJson : JsonSerializerContext;
