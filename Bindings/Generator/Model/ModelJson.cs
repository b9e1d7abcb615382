using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using DeviceKit.Generator.Diagnostics;

namespace DeviceKit.Generator.Model;

/// <summary>A model as JSON: the same model gives the same bytes, with LF, one declaration's member a line.</summary>
public static partial class ModelJson
{
    private static readonly JsonTypeInfo<HeaderModel> s_type = MakeType();

    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The text, with a last line feed.</returns>
    public static string Write(HeaderModel model)
    {
        using JsonDocument document = JsonSerializer.SerializeToDocument(model, s_type);
        var text = new StringBuilder();
        CompactJson.Write(document.RootElement, text);
        return text.Append('\n').ToString();
    }

    /// <summary>Reads a model.</summary>
    /// <param name="path">The file's path, for messages.</param>
    /// <param name="json">The text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="GeneratorException">The text is no model of this format; one line says where.</exception>
    public static HeaderModel Read(string path, string json)
    {
        HeaderModel? model;
        try
        {
            model = JsonSerializer.Deserialize(json, s_type);
        }
        catch (JsonException exception)
        {
            throw Wrong(path, (int)(exception.LineNumber ?? -1) + 1, $"the model cannot be read{(exception.Path is { Length: > 0 } at ? $" at {OneLine(at)}" : "")}");
        }

        catch (NotSupportedException exception)
        {
            // A type that does not say its kind; the serializer knows the place as text only.
            Match place = Place().Match(exception.Message);
            throw Wrong(path, place.Success ? int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture) + 1 : 0, $"the model has a type without a kind{(place.Success ? $" at {place.Groups["at"].Value}" : "")}");
        }

        int format = new HeaderModel { Profile = "", Headers = [] }.Format;
        return model is null ? throw Wrong(path, 1, "the model is empty")
            : model.Format != format ? throw Wrong(path, 1, $"the model's format is {model.Format}, not {format}")
            : model;
    }

    /// <summary>A path holds the names of members as they are, line ends too.</summary>
    private static string OneLine(string path) => string.Concat(path.Select(c => char.IsControl(c) ? '?' : c));

    private static GeneratorException Wrong(string path, int line, string what) =>
        new([new Diagnostic(DiagnosticSeverity.Error, path, line, 0, what, "make it anew with devicekit bind, where libclang is installed")]);

    private static JsonTypeInfo<HeaderModel> MakeType()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            TypeInfoResolver = ModelJsonContext.Default.WithAddedModifier(NameFirst),
        };
        return (JsonTypeInfo<HeaderModel>)options.GetTypeInfo(typeof(HeaderModel));
    }

    /// <summary>A declaration begins with its name and place; what is false is not said, and what may not be null is asked for.</summary>
    private static void NameFirst(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            property.Order = property.Name switch { "name" => -2, "location" => -1, _ => 0 };
            property.IsRequired |= property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false, IsNullable: false };
            if (property.Name == "isVariadic")
            {
                property.ShouldSerialize = static (_, value) => value is true;
            }
        }
    }

    [GeneratedRegex(@"Path: (?<at>\S+) \| LineNumber: (?<line>\d{1,9})\b")]
    private static partial Regex Place();
}
