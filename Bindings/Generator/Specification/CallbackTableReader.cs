using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the item <c>callbacks</c>.</summary>
internal static class CallbackTableReader
{
    /// <summary>Reads it.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="item">The item.</param>
    /// <param name="report">Where errors go.</param>
    public static CallbackTableSpecification? Read(ItemForm form, SpecificationItem item, SpecificationReport report)
    {
        var head = new WordReader(item.Head, form.Usage, report);
        string name = head.TakeForm("the interface's name", SpecificationNames.IsInterface, "an interface's name: I and a capital").Text;
        var table = new CallbackTableSpecification(item.Line, name, TypeReader.ReadFor(head, report));
        var body = new ItemBody(form, item, report);
        var members = new Dictionary<string, ParameterList>();
        var returns = new Dictionary<string, ReturnSpecification>();
        var omitted = new List<string>();
        bool hasUserData = false;
        foreach (SpecificationLine line in body.Lines())
        {
            switch (line.Words[0].Text)
            {
                case "user-data":
                    WordReader words = body.Words(line);
                    table = table with { UserData = words.TakeC("the parameter").Text };
                    hasUserData = true;
                    words.End();
                    break;
                case "omit":
                    omitted.AddRange(body.Words(line).TakeAll("a member's name", SpecificationNames.IsC, "a name of C"));
                    break;
                default:
                    ReadMember(line, body.Words(line), members, returns, report);
                    break;
            }
        }

        if (!hasUserData)
        {
            body.Missing("user-data");
        }

        return head.Failed ? null : table with { Members = members.ToDictionary(m => m.Key, m => m.Value.All), Returns = returns, Omitted = omitted };
    }

    private static void ReadMember(
        SpecificationLine line, WordReader words, Dictionary<string, ParameterList> members, Dictionary<string, ReturnSpecification> returns, SpecificationReport report)
    {
        SpecificationWord member = words.TakeC("the member's name");
        if (words.Failed)
        {
            return;
        }

        if (words.TakeIf("return"))
        {
            ReturnSpecification? result = ReturnReader.Read(words, report);
            if (result is not null && !returns.TryAdd(member.Text, result))
            {
                report.Duplicate(member, $"the result of '{member.Text}'", returns[member.Text].Line);
            }

            return;
        }

        ParameterSpecification? parameter = ParameterReader.Read(words, [], report);
        if (!members.TryGetValue(member.Text, out ParameterList? list))
        {
            list = new ParameterList(report);
            members.Add(member.Text, list);
        }

        list.Add(line, parameter);
    }
}
