using System.Text.Json.Serialization;

namespace DeviceKit.Generator.Model;

/// <summary>How the model's types are written, made by the compiler.</summary>
[JsonSerializable(typeof(HeaderModel))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
