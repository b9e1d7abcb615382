using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads what is said of a parameter: its kind, then words in any order.</summary>
internal static class ParameterReader
{
    private const string Usage = "NAME KIND [optional] [length PARAMETER|fixed N] [owned|consumed] [until FUNCTION|static|call] [enum NAME]";

    /// <summary>Reads a line of a function or callback: the name, with or without 'parameter' in front.</summary>
    /// <param name="line">The line.</param>
    /// <param name="form">The item's form.</param>
    /// <param name="report">Where errors go.</param>
    public static ParameterSpecification? ReadLine(SpecificationLine line, ItemForm form, SpecificationReport report) =>
        Read(new WordReader(line, Usage, report, line.Words[0].Text == SpecificationGrammar.Parameter ? 1 : 0), form.Words, report);

    /// <summary>Reads a name and what is said of it.</summary>
    /// <param name="words">The words, from the name.</param>
    /// <param name="itemWords">The words that a line may begin with, one of which may have been meant.</param>
    /// <param name="report">Where errors go.</param>
    public static ParameterSpecification? Read(WordReader words, IReadOnlyList<string> itemWords, SpecificationReport report)
    {
        SpecificationWord name = words.TakeC("the parameter's name");
        if (words.Failed)
        {
            return null;
        }

        SpecificationWord kind = words.Take($"what '{name.Text}' is used for");
        ParameterSpecification? parameter = kind.Text.Length == 0 ? null : OfKind(words, name, kind);
        if (parameter is null)
        {
            if (kind.Text.Length > 0)
            {
                ReportUnknownKind(name, kind, itemWords, report);
            }

            return null;
        }

        parameter = ReadWords(words, parameter, report);
        if (!words.End())
        {
            return null;
        }

        Check(parameter, kind, report);
        return parameter;
    }

    private static ParameterSpecification? OfKind(WordReader words, SpecificationWord name, SpecificationWord kind)
    {
        ParameterSpecification Of(ParameterKind k) => new(name.Line, name.Text, k);
        return kind.Text switch
        {
            "value" => Of(ParameterKind.Value),
            "in" when words.TakeIf("array") => Of(ParameterKind.InArray),
            "in" when words.TakeIf("text") => Of(ParameterKind.InText),
            "in" => Of(ParameterKind.In),
            "out" when words.TakeIf("array") => Of(ParameterKind.OutArray),
            "out" when words.TakeIf("text") => Of(ParameterKind.OutText),
            "out" when words.TakeIf("address") => Of(ParameterKind.OutAddress),
            "out" => Of(ParameterKind.Out),
            "inout" when words.TakeIf("array") => Of(ParameterKind.OutArray) with { IsRead = true },
            "inout" => Of(ParameterKind.InOut),
            "address" => Of(ParameterKind.Address),
            "callback" => Of(ParameterKind.Callback) with { Callback = words.TakeCSharp("the callback's name").Text },
            "callbacks" => Of(ParameterKind.CallbackTable) with { Callback = words.TakeCSharp("the interface's name").Text },
            "user-data" => Of(ParameterKind.UserData),
            "null" => Of(ParameterKind.Null),
            _ => null,
        };
    }

    private static ParameterSpecification ReadWords(WordReader words, ParameterSpecification parameter, SpecificationReport report)
    {
        var seen = new HashSet<string>();
        while (words.HasMore && !words.Failed)
        {
            SpecificationWord at = words.Next;
            string? word = words.TakeOneOf("word for a parameter", SpecificationGrammar.ParameterWords);
            if (word is null)
            {
                break;
            }

            string group = word is "until" or "static" or "call" ? "lifetime" : word is "owned" or "consumed" ? "ownership" : word;
            if (!seen.Add(group))
            {
                report.Error(at, $"the {group} of '{parameter.Name}' is said twice", "keep one of the two");
            }
            else if (!ParameterRules.Allows(parameter.Kind, word))
            {
                report.Error(at, $"'{word}' does not go with '{ParameterRules.Spelling(parameter)}'", ParameterRules.Remedy(word));
            }

            parameter = word switch
            {
                "optional" => parameter with { IsOptional = true },
                "length" => parameter with { Length = words.TakeC("the parameter that holds the length").Text },
                "fixed" => parameter with { FixedLength = words.TakeNumber("the length") },
                "until" => parameter with { Lifetime = $"until {words.TakeC("the function that ends the lifetime").Text}" },
                "static" or "call" => parameter with { Lifetime = word },
                "enum" => parameter with { Enum = words.TakeCSharp("the C# enum").Text },
                _ => parameter with { IsOwned = true },
            };
        }

        return parameter;
    }

    private static void Check(ParameterSpecification parameter, SpecificationWord kind, SpecificationReport report)
    {
        if (parameter.Kind is ParameterKind.Address or ParameterKind.OutAddress && parameter is { Lifetime: null, IsOwned: false })
        {
            report.Error(kind, $"'{parameter.Name}' is an address without a lifetime", "write 'until FUNCTION', 'static', 'call', 'owned' or 'consumed' behind it");
        }

        bool isSized = parameter.Kind is ParameterKind.InArray or ParameterKind.OutArray or ParameterKind.OutText;
        if (isSized && parameter is { Length: null, FixedLength: null })
        {
            report.Error(kind, $"'{parameter.Name}' is {(parameter.Kind == ParameterKind.OutText ? "a text buffer" : "an array")} without a length", "write 'length PARAMETER' or 'fixed N' behind it");
        }

        if (parameter is { Length: not null, FixedLength: not null })
        {
            report.Error(kind, $"'{parameter.Name}' has both 'length' and 'fixed'", "keep the one that is true");
        }
    }

    private static void ReportUnknownKind(SpecificationWord name, SpecificationWord kind, IReadOnlyList<string> itemWords, SpecificationReport report)
    {
        string? line = NearestName.Of(name.Text, itemWords.Where(w => w.Length > 2));
        string? item = SpecificationGrammar.Find(name.Text)?.Word;
        if (item is not null)
        {
            report.Error(name, $"'{name.Text}' is an item and stands indented, or is a parameter of the unknown kind '{kind.Text}'", $"begin '{item}' in column 1");
        }
        else if (line is not null)
        {
            report.Error(name, $"there is no line '{name.Text}', and '{kind.Text}' is no kind of parameter", $"did you mean '{line}'?");
        }
        else
        {
            report.Unknown(kind, "kind of parameter", SpecificationGrammar.ParameterKinds);
        }
    }
}
