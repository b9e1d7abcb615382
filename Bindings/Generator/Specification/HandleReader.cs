using System;
using System.Globalization;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the item <c>handle</c>.</summary>
internal static class HandleReader
{
    /// <summary>Reads it.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="item">The item.</param>
    /// <param name="report">Where errors go.</param>
    public static HandleSpecification? Read(ItemForm form, SpecificationItem item, SpecificationReport report)
    {
        var head = new WordReader(item.Head, form.Usage, report);
        string name = head.TakeCSharp("the C# struct").Text;
        var handle = new HandleSpecification(item.Line, name, TypeReader.ReadFor(head, report));
        var body = new ItemBody(form, item, report);
        foreach (SpecificationLine line in body.Lines())
        {
            WordReader words = body.Words(line);
            if (line.Words[0].Text == "release")
            {
                handle = handle with { Release = words.TakeC("the function that ends it").Text };
            }
            else
            {
                string value = words.TakeForm("the value that is no handle", t => TryParse(t, out _), "a whole number, decimal or 0x").Text;
                handle = handle with { Invalid = TryParse(value, out long number) ? number : 0 };
            }

            words.End();
        }

        return head.Failed ? null : handle;
    }

    private static bool TryParse(string text, out long value) => text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        ? long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
