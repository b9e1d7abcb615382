using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads what is said of a result.</summary>
internal static class ReturnReader
{
    /// <summary>How a result is written.</summary>
    public const string Usage = "return value|error NAME|count|text|address|bool [enum NAME] [owned] [until FUNCTION|static|release FUNCTION]";

    /// <summary>Reads the words behind 'return'.</summary>
    /// <param name="words">The words.</param>
    /// <param name="report">Where errors go.</param>
    public static ReturnSpecification? Read(WordReader words, SpecificationReport report)
    {
        SpecificationWord at = words.Next;
        string? kind = words.TakeOneOf("kind of result", SpecificationGrammar.ReturnKinds);
        if (kind is null)
        {
            return null;
        }

        var result = new ReturnSpecification(at.Line, kind switch
        {
            "error" => ReturnKind.Error,
            "count" => ReturnKind.Count,
            "text" => ReturnKind.Text,
            "address" => ReturnKind.Address,
            "bool" => ReturnKind.Bool,
            _ => ReturnKind.Value,
        });
        if (result.Kind == ReturnKind.Error)
        {
            result = result with { Name = words.TakeCSharp("the error family's name").Text };
        }

        result = ReadWords(words, result, kind, report);
        if (!words.End())
        {
            return null;
        }

        if (result is { Kind: ReturnKind.Address, Lifetime: null, IsOwned: false })
        {
            report.Error(at, "the result is an address without a lifetime", "write 'owned', 'until FUNCTION', 'static' or 'release FUNCTION' behind it");
        }

        return result;
    }

    private static ReturnSpecification ReadWords(WordReader words, ReturnSpecification result, string kind, SpecificationReport report)
    {
        var seen = new HashSet<string>();
        while (words.HasMore && !words.Failed)
        {
            SpecificationWord at = words.Next;
            string? word = words.TakeOneOf("word for a result", SpecificationGrammar.ReturnWords);
            if (word is null)
            {
                break;
            }

            if (!seen.Add(word is "until" or "static" or "release" ? "lifetime" : word))
            {
                report.Error(at, $"'{word}' says of the result what is said already", "keep one of the two");
            }
            else if (!Allows(result.Kind, word))
            {
                report.Error(at, $"'{word}' does not go with 'return {kind}'", "take it away");
            }

            result = word switch
            {
                "enum" => result with { Name = words.TakeCSharp("the C# enum").Text },
                "owned" => result with { IsOwned = true },
                "until" => result with { Lifetime = $"until {words.TakeC("the function that ends the lifetime").Text}" },
                "release" => result with { Lifetime = $"release {words.TakeC("the function that releases it").Text}", IsOwned = true },
                _ => result with { Lifetime = word },
            };
        }

        return result;
    }

    private static bool Allows(ReturnKind kind, string word) => word switch
    {
        "enum" => kind == ReturnKind.Value,
        _ => kind is ReturnKind.Value or ReturnKind.Text or ReturnKind.Address,
    };
}
