using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The XML documentation of functions and callbacks: the header's words, then who owns what, for how long, and which codes come back.</summary>
internal static class CallDocumentation
{
    /// <summary>Writes a function's.</summary>
    public static void Write(CodeWriter writer, BoundFunction function)
    {
        CDocumentation? documentation = function.Function.Documentation;
        WriteSummary(writer, function);
        WriteParameters(writer, function.Visible, documentation);
        if (!function.Result.IsVoid)
        {
            writer.Element("returns", Result(function.Result, documentation, function.Codes.Count > 0));
        }
    }

    /// <summary>Writes summary and remarks.</summary>
    public static void WriteSummary(CodeWriter writer, BoundFunction function)
    {
        CDocumentation? documentation = function.Function.Documentation;
        string? summary = function.Specification?.Summary;
        CDocumentation? shown = summary is null ? documentation : (documentation ?? new CDocumentation()) with { Brief = summary };
        writer.Documentation(shown, $"Calls {function.CName}.", Remarks(function));
    }

    /// <summary>Writes a callback's.</summary>
    public static void Write(CodeWriter writer, BoundCallback callback, string what)
    {
        writer.Documentation(callback.Documentation, what, "What it throws is thrown by the call during which it came.");
        WriteParameters(writer, callback.Visible, callback.Documentation);
        if (!callback.Result.IsVoid)
        {
            writer.Element("returns", Result(callback.Result, callback.Documentation, hasCodes: false));
        }
    }

    /// <summary>Writes the parameters'.</summary>
    public static void WriteParameters(CodeWriter writer, IEnumerable<BoundParameter> parameters, CDocumentation? documentation)
    {
        foreach (BoundParameter parameter in parameters)
        {
            string text = documentation?.Parameters?.FirstOrDefault(p => p.Name == parameter.CName)?.Text ?? "";
            string more = About(parameter);
            writer.Parameter(parameter.Name, Sentence(text.Length > 0 ? text : $"C's {parameter.CName}") + (more.Length > 0 ? " " + more : ""));
        }
    }

    private static IEnumerable<string> Remarks(BoundFunction function)
    {
        yield return $"{function.CName}, {function.Function.Location.File}.";
        if (function.Function.IsDeprecated)
        {
            yield return "Deprecated by the library.";
        }

        if (function.IsShort)
        {
            yield return "C gets NULL in place of " + string.Join(", ", function.Parameters.Where(p => p is { Kind: ParameterKind.Null, NativeType: not null }).Select(p => p.CName)) + ".";
        }

        if (function.Codes.Count > 0)
        {
            yield return "Documented codes: " + string.Join("; ", function.Codes.Select(c => c.Text.Length > 0 ? $"{c.Name}: {c.Text.TrimEnd('.')}" : c.Name)) + ".";
        }
    }

    private static string About(BoundParameter parameter)
    {
        string what = parameter.Kind switch
        {
            ParameterKind.InArray or ParameterKind.OutArray when parameter.FixedLength is int length => $"At least {length} elements. ",
            ParameterKind.OutText when parameter.FixedLength is int length => $"Receives text that a NUL ends, at least {length} bytes. ",
            ParameterKind.OutText => "Receives text that a NUL ends. ",
            ParameterKind.Callback when !parameter.Callback!.IsManaged => $"Whether calls are put into the ring of {parameter.Callback.RingPrefix}_take. ",
            ParameterKind.InText when parameter.IsOptional => "Null for none. ",
            ParameterKind.InArray or ParameterKind.OutArray when parameter.IsOptional => "Empty for none. ",
            ParameterKind.In or ParameterKind.Callback or ParameterKind.CallbackTable or ParameterKind.Address when parameter.IsOptional => "Null for none. ",
            _ => "",
        };
        string owned = !parameter.IsOwned() ? "" : parameter.IsOut ? "The caller owns it. " : "It is the library's from here on. ";
        return (what + owned + (parameter.IsOwned() && !parameter.IsOut ? "" : Lifetime(parameter))).TrimEnd();
    }

    private static string Lifetime(BoundParameter parameter) => parameter switch
    {
        { IsManagedCallback: true, Until: { } until } => $"Called until {until}.",
        { IsManagedCallback: true, Lifetime: "static" } => "Called for as long as the program runs.",
        { IsManagedCallback: true } => "Called during this call only.",
        { Until: { } until } => $"Good until {until}.",
        { Lifetime: "static" } => "Good for as long as the program runs.",
        { Lifetime: "call" } => "Good during the call.",
        _ => "",
    };

    private static string Result(BoundResult result, CDocumentation? documentation, bool hasCodes)
    {
        // A list of codes reads badly as a sentence, and stands in the remarks.
        string text = !hasCodes && documentation?.Returns is { Length: > 0 } returns ? Sentence(returns) : result.Kind switch
        {
            ReturnKind.Error => "The library's code.",
            ReturnKind.Text => "The text, copied, or null.",
            ReturnKind.Bool => "What C returns as an integer that is not zero.",
            _ => "C's result.",
        };
        if (result.Kind == ReturnKind.Count)
        {
            text += " A number, or one below 0 for a failure.";
        }

        if (result.Specification is { IsOwned: true, Kind: not ReturnKind.Text })
        {
            text += " The caller owns it.";
        }

        return result.Specification?.Lifetime switch
        {
            { } lifetime when result.Kind != ReturnKind.Text && lifetime.StartsWith("until ", System.StringComparison.Ordinal) => $"{text} Good {lifetime}.",
            { } lifetime when result.Kind != ReturnKind.Text && lifetime.StartsWith("release ", System.StringComparison.Ordinal) => $"{text} Ended by {lifetime[8..]}.",
            "static" when result.Kind != ReturnKind.Text => $"{text} Good for as long as the program runs.",
            _ => text,
        };
    }

    private static bool IsOwned(this BoundParameter parameter) => parameter.Specification?.IsOwned ?? false;

    private static string Sentence(string text) => text.Length == 0 || text[^1] is '.' or '!' or '?' or ':' ? text : text + ".";
}
