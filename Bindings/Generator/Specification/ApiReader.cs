using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the item <c>api</c>.</summary>
internal static class ApiReader
{
    /// <summary>Reads it.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="item">The item.</param>
    /// <param name="report">Where errors go.</param>
    public static ApiSpecification? Read(ItemForm form, SpecificationItem item, SpecificationReport report)
    {
        var head = new WordReader(item.Head, form.Usage, report);
        string name = head.TakeForm("the interface's name", SpecificationNames.IsInterface, "an interface's name: I and a capital").Text;
        head.End();
        var body = new ItemBody(form, item, report);
        string summary = "";
        var lists = new Dictionary<string, List<string>> { ["functions"] = [], ["except"] = [], ["constants"] = [], ["strip"] = [] };
        foreach (SpecificationLine line in body.Lines())
        {
            string word = line.Words[0].Text;
            if (word == "summary")
            {
                summary = body.Text(line);
            }
            else if (word == "strip")
            {
                lists[word].AddRange(body.Words(line).TakePrefixes());
            }
            else
            {
                lists[word].AddRange(body.Words(line).TakePatterns("a name or a pattern"));
            }
        }

        if (lists["functions"].Count == 0)
        {
            body.Missing("functions");
        }

        return head.Failed
            ? null
            : new ApiSpecification(item.Line, name) { Summary = summary, Functions = lists["functions"], Except = lists["except"], Constants = lists["constants"], Prefixes = lists["strip"] };
    }
}
