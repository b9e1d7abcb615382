using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the item <c>error</c>.</summary>
internal static class ErrorReader
{
    /// <summary>Reads it.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="item">The item.</param>
    /// <param name="report">Where errors go.</param>
    public static ErrorSpecification? Read(ItemForm form, SpecificationItem item, SpecificationReport report)
    {
        var head = new WordReader(item.Head, form.Usage, report);
        var error = new ErrorSpecification(item.Line, head.TakeCSharp("the C# enum").Text) { Exception = "" };
        if (!head.Failed && head.HasMore)
        {
            error = error with { Type = TypeReader.ReadFor(head, report) };
        }

        var body = new ItemBody(form, item, report);
        var codes = new List<string>();
        var prefixes = new List<string>();
        bool hasException = false;
        foreach (SpecificationLine line in body.Lines())
        {
            WordReader words = body.Words(line);
            switch (line.Words[0].Text)
            {
                case "exception":
                    error = error with { Exception = words.TakeCSharp("the exception's class").Text };
                    hasException = true;
                    break;
                case "success":
                    error = error with { Success = words.TakeOneOf("success", SpecificationGrammar.Successes) ?? error.Success };
                    break;
                case "codes":
                    codes.AddRange(words.TakePatterns("a code's name"));
                    break;
                default:
                    prefixes.AddRange(words.TakePrefixes());
                    break;
            }

            words.End();
        }

        if (!hasException)
        {
            body.Missing("exception");
        }

        if (codes.Count == 0)
        {
            body.Missing("codes");
        }

        return head.Failed ? null : error with { Codes = codes, Prefixes = prefixes };
    }
}
