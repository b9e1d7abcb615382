using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the item <c>record</c>.</summary>
internal static class RecordReader
{
    /// <summary>Reads it.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="item">The item.</param>
    /// <param name="report">Where errors go.</param>
    public static RecordSpecification? Read(ItemForm form, SpecificationItem item, SpecificationReport report)
    {
        var head = new WordReader(item.Head, form.Usage, report);
        string name = head.TakeForm("the record's name", IsMember, "a name of C").Text;
        head.End();
        var body = new ItemBody(form, item, report);
        var fields = new List<FieldSpecification>();
        foreach (SpecificationLine line in body.Lines())
        {
            WordReader words = body.Words(line);
            SpecificationWord field = words.TakeForm("the member's name", IsMember, "a member's name");
            FieldSpecification? read = ReadWords(line, words, new FieldSpecification(line.Number, field.Text));
            if (words.End() && read is not null)
            {
                if (fields.FirstOrDefault(f => f.Name == field.Text) is { } first)
                {
                    report.Duplicate(field, $"the member '{field.Text}'", first.Line);
                }
                else
                {
                    fields.Add(read);
                }
            }
        }

        return head.Failed ? null : new RecordSpecification(item.Line, name) { Fields = fields };
    }

    /// <summary>Whether a text names a record or a member, with dots for nested ones.</summary>
    /// <param name="text">The text.</param>
    public static bool IsMember(string text) => text.Split('.').All(SpecificationNames.IsC);

    private static FieldSpecification? ReadWords(SpecificationLine line, WordReader words, FieldSpecification field)
    {
        bool read = false;
        while (!words.Failed && (words.HasMore || !read))
        {
            read = true;
            switch (words.TakeOneOf("word for a member", SpecificationGrammar.FieldWords))
            {
                case "enum":
                    field = field with { Enum = words.TakeCSharp("the C# enum").Text };
                    break;
                case "lifetime":
                    // The text takes the rest of the line.
                    SpecificationWord first = words.Take("who owns it, and for how long");
                    field = field with { Lifetime = words.Failed ? null : line.From(first) };
                    while (words.HasMore)
                    {
                        words.Take("");
                    }

                    break;
                default:
                    return null;
            }
        }

        return field;
    }
}
