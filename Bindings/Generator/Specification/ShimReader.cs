using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the item <c>shim</c>.</summary>
internal static class ShimReader
{
    private static readonly string[] s_typeWords = ["void", "bool", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "const"];

    /// <summary>Reads it.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="item">The item.</param>
    /// <param name="report">Where errors go.</param>
    public static ShimSpecification? Read(ItemForm form, SpecificationItem item, SpecificationReport report)
    {
        string prototype = item.Head.Rest;
        bool isRight = CheckPrototype(prototype, item, report);
        var body = new ItemBody(form, item, report);
        string summary = "";
        var code = new List<string>();
        var places = new List<(int Line, int Column)>();
        bool isForInterrupts = false;
        foreach (SpecificationLine line in body.Lines())
        {
            if (line.IsCode)
            {
                code.Add(line.Code);
                places.Add((line.Number, line.CodeColumn));
            }
            else if (line.Words[0].Text == "context")
            {
                WordReader words = body.Words(line);
                isForInterrupts = words.TakeOneOf("context of a shim", SpecificationGrammar.ShimContexts) is not null;
                words.End();
            }
            else
            {
                summary = body.Text(line);
            }
        }

        if (code.All(string.IsNullOrWhiteSpace))
        {
            report.Missing(item.Keyword, "the shim's body", "  | LINE OF C");
        }

        return isRight ? new ShimSpecification(item.Line, prototype, code) { Summary = summary, IsForInterrupts = isForInterrupts, Places = places } : null;
    }

    private static bool CheckPrototype(string prototype, SpecificationItem item, SpecificationReport report)
    {
        SpecificationWord at = item.Head.Words.Count > 1 ? item.Head.Words[1] : new SpecificationWord("", item.Line, item.Keyword.End + 1);
        const string Example = "shim int dk_example(int value)";
        if (prototype.Length == 0)
        {
            report.Missing(at, "the shim's prototype", Example);
        }
        else if (prototype[^1] is ';' or '{')
        {
            report.Error(at with { Column = item.Head.LastColumn }, $"the prototype ends in '{prototype[^1]}'", $"write '{Example}' and the body in lines that begin with |");
        }
        else if (!prototype.EndsWith(')') || !prototype.Contains('(', StringComparison.Ordinal))
        {
            report.Error(at, $"'{prototype}' is no prototype", $"write '{Example}', on one line");
        }
        else if (new ShimSpecification(item.Line, prototype, []).Name is var name && (!SpecificationNames.IsC(name) || s_typeWords.Contains(name)))
        {
            report.Error(at, $"the prototype '{prototype}' has no name", $"write '{Example}'");
        }
        else if (name.Length == prototype.IndexOf('(', StringComparison.Ordinal))
        {
            report.Error(at, $"the prototype '{prototype}' has no result type", $"write '{Example}'");
        }
        else
        {
            return true;
        }

        return false;
    }
}
