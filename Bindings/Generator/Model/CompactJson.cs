using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace DeviceKit.Generator.Model;

/// <summary>Writes JSON with what fits on a line on one line, so that a change of a header is a readable difference.</summary>
internal static class CompactJson
{
    private const int Width = 160;

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">It goes here.</param>
    public static void Write(JsonElement value, StringBuilder text) => Write(value, text, 0, 0);

    private static void Write(JsonElement value, StringBuilder text, int depth, int used)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            text.Append(value.GetRawText());
            return;
        }

        int room = Width - used - (2 * depth);
        if (depth > 0 && JsonMarshal.GetRawUtf8Value(value).Length <= room && Flat(value) is var flat && flat.Length <= room)
        {
            text.Append(flat);
            return;
        }

        bool isObject = value.ValueKind == JsonValueKind.Object;
        text.Append(isObject ? '{' : '[');
        bool isFirst = true;
        if (isObject)
        {
            foreach (JsonProperty property in value.EnumerateObject())
            {
                Line(text, depth + 1, ref isFirst);
                string name = $"\"{property.Name}\": ";
                text.Append(name);
                Write(property.Value, text, depth + 1, name.Length);
            }
        }
        else
        {
            foreach (JsonElement element in value.EnumerateArray())
            {
                Line(text, depth + 1, ref isFirst);
                Write(element, text, depth + 1, 0);
            }
        }

        text.Append('\n').Append(' ', 2 * depth).Append(isObject ? '}' : ']');
    }

    private static void Line(StringBuilder text, int depth, ref bool isFirst)
    {
        text.Append(isFirst ? "\n" : ",\n").Append(' ', 2 * depth);
        isFirst = false;
    }

    private static string Flat(JsonElement value)
    {
        var text = new StringBuilder();
        Flatten(value, text);
        return text.ToString();
    }

    private static void Flatten(JsonElement value, StringBuilder text)
    {
        string separator = "";
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    text.Append(separator).Append('"').Append(property.Name).Append("\": ");
                    Flatten(property.Value, text);
                    separator = ", ";
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (JsonElement element in value.EnumerateArray())
                {
                    text.Append(separator);
                    Flatten(element, text);
                    separator = ", ";
                }

                text.Append(']');
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }
}
