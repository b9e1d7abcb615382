using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the item <c>function</c>.</summary>
internal static class FunctionReader
{
    /// <summary>Reads it.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="item">The item.</param>
    /// <param name="report">Where errors go.</param>
    public static FunctionSpecification? Read(ItemForm form, SpecificationItem item, SpecificationReport report)
    {
        var head = new WordReader(item.Head, form.Usage, report);
        var function = new FunctionSpecification(item.Line, head.TakeC("the function's name").Text);
        head.End();
        var body = new ItemBody(form, item, report);
        var parameters = new ParameterList(report);
        var codes = new List<string>();
        foreach (SpecificationLine line in body.Lines())
        {
            switch (line.Words[0].Text)
            {
                case "summary":
                    function = function with { Summary = body.Text(line) };
                    break;
                case "codes":
                    codes.AddRange(body.Words(line).TakeAll("a code's name", SpecificationNames.IsC, "a name of C"));
                    function = function with { Codes = codes };
                    break;
                case "return":
                    function = function with { Return = ReturnReader.Read(new WordReader(line, ReturnReader.Usage, report), report) };
                    break;
                default:
                    parameters.Add(line, ParameterReader.ReadLine(line, form, report));
                    break;
            }
        }

        return head.Failed ? null : function with { Parameters = parameters.All };
    }
}
