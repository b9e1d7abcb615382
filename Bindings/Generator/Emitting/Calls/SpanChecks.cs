using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>What is checked of spans before a call, and the length that C is told.</summary>
internal static class SpanChecks
{
    /// <summary>The statements that check a span.</summary>
    public static IEnumerable<string> Of(BoundParameter span)
    {
        string condition = span.IsOptional ? $"if (!{span.Name}.IsEmpty) " : "";
        if (span.FixedLength is int minimum)
        {
            yield return Statement(condition, $"NativeArgument.CheckFixed({span.Name}.Length, {minimum}, nameof({span.Name}));");
        }

        if (span.Length is not { } length)
        {
            yield break;
        }

        if (length.Kind is ParameterKind.InOut or ParameterKind.In)
        {
            yield return Statement(condition, $"NativeArgument.CheckRoom({span.Name}.Length, (ulong){length.Name}, nameof({span.Name}));");
        }
        else if (length.Kind == ParameterKind.Value)
        {
            if (Maximum(length.Scalar.NativeType) is int maximum)
            {
                yield return $"NativeArgument.CheckLength({span.Name}.Length, {maximum}, nameof({span.Name}));";
            }

            if (length.Arrays[0] != span)
            {
                string first = length.Arrays[0].Name;
                string both = span.IsOptional || length.Arrays[0].IsOptional ? $"if (!{span.Name}.IsEmpty && !{first}.IsEmpty) " : "";
                yield return Statement(both, $"NativeArgument.CheckSame({span.Name}.Length, {first}.Length, nameof({span.Name}));");
            }
        }
    }

    /// <summary>The length that C is told: an expression of type int.</summary>
    public static string Length(BoundParameter length) =>
        length.Arrays.Any(a => a.IsOptional) && length.Arrays.Count > 1
            ? length.Arrays.Skip(1).Aggregate(length.Arrays[0].Name + ".Length", (text, a) => $"Math.Max({text}, {a.Name}.Length)")
            : length.Arrays[0].Name + ".Length";

    private static string Statement(string condition, string statement) => condition + statement;

    private static int? Maximum(string type) => type switch
    {
        "sbyte" => sbyte.MaxValue,
        "byte" => byte.MaxValue,
        "short" => short.MaxValue,
        "ushort" => ushort.MaxValue,
        _ => null,
    };
}
