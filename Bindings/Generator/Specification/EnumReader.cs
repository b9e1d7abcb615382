using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the items <c>enum</c> and <c>flags</c>.</summary>
internal static class EnumReader
{
    /// <summary>Reads one.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="item">The item.</param>
    /// <param name="report">Where errors go.</param>
    public static EnumSpecification? Read(ItemForm form, SpecificationItem item, SpecificationReport report)
    {
        var head = new WordReader(item.Head, form.Usage, report);
        var specification = new EnumSpecification(item.Line, head.TakeCSharp("the C# enum").Text, form.Word == "flags");
        if (!head.Failed && head.HasMore)
        {
            specification = specification with { Type = TypeReader.ReadFor(head, report) };
        }

        var body = new ItemBody(form, item, report);
        var constants = new List<string>();
        var prefixes = new List<string>();
        foreach (SpecificationLine line in body.Lines())
        {
            WordReader words = body.Words(line);
            switch (line.Words[0].Text)
            {
                case "constants":
                    constants.AddRange(words.TakePatterns("a constant's name"));
                    break;
                case "strip":
                    prefixes.AddRange(words.TakePrefixes());
                    break;
                default:
                    specification = specification with { BaseType = words.TakeOneOf("base type", SpecificationGrammar.BaseTypes) ?? specification.BaseType };
                    break;
            }

            words.End();
        }

        if (specification.Type is null && constants.Count == 0)
        {
            report.Missing(item.Keyword, $"what {form.Word} {specification.Name} is made of", $"{form.Word} {specification.Name} for TYPE', or a line '  constants PATTERN...");
        }

        return head.Failed ? null : specification with { Constants = constants, Prefixes = prefixes };
    }
}
