using System;
using System.Collections.Generic;
using System.Numerics;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the item <c>callback</c>.</summary>
internal static class CallbackReader
{
    private const int LargestQueue = 65536;

    /// <summary>Reads it.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="item">The item.</param>
    /// <param name="report">Where errors go.</param>
    public static CallbackSpecification? Read(ItemForm form, SpecificationItem item, SpecificationReport report)
    {
        var head = new WordReader(item.Head, form.Usage, report);
        string name = head.TakeCSharp("the C# delegate").Text;
        string type = TypeReader.ReadFor(head, report);
        var callback = new CallbackSpecification(item.Line, name, type);
        var body = new ItemBody(form, item, report);
        var parameters = new ParameterList(report);
        var copies = new CopyReader(report);
        var places = new Dictionary<string, SpecificationWord>();
        foreach (SpecificationLine line in body.Lines())
        {
            places.TryAdd(line.Words[0].Text, line.Words[0]);
            callback = ReadLine(line, body, callback, copies, parameters, form, report);
        }

        Check(callback, places, body, report);
        return head.Failed ? null : callback with { Parameters = parameters.All, Copies = copies.Finish() };
    }

    private static CallbackSpecification ReadLine(
        SpecificationLine line, ItemBody body, CallbackSpecification callback, CopyReader copies, ParameterList parameters, ItemForm form, SpecificationReport report)
    {
        switch (line.Words[0].Text)
        {
            case "overflow":
                return callback with { Overflow = body.Text(line) };
            case "result":
                return callback with { Result = body.Text(line) };
            case "return":
                return callback with { Return = ReturnReader.Read(new WordReader(line, ReturnReader.Usage, report), report) };
            case "copy":
                copies.ReadCopy(body.Words(line));
                return callback;
            case "case":
                copies.ReadCase(body.Words(line));
                return callback;
            case "user-data" or "context" or "queue":
                return ReadWords(line, body.Words(line), callback, report);
            default:
                parameters.Add(line, ParameterReader.ReadLine(line, form, report));
                return callback;
        }
    }

    private static CallbackSpecification ReadWords(SpecificationLine line, WordReader words, CallbackSpecification callback, SpecificationReport report)
    {
        switch (line.Words[0].Text)
        {
            case "user-data":
                callback = callback with { UserData = words.TakeC("the parameter").Text };
                break;
            case "context":
                callback = callback with { Context = Enum.TryParse(words.TakeOneOf("context", SpecificationGrammar.Contexts), true, out CallbackContext context) ? context : CallbackContext.Call };
                break;
            default:
                SpecificationWord at = words.Next;
                callback = callback with { Queue = words.TakeNumber("the number of calls") };
                if (!words.Failed && (callback.Queue > LargestQueue || !BitOperations.IsPow2(callback.Queue)))
                {
                    int power = (int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)callback.Queue), LargestQueue);
                    report.Error(at, $"the queue's length {callback.Queue} is {(callback.Queue > LargestQueue ? $"above {LargestQueue}" : "no power of two")}", $"write 'queue {power}'");
                }

                break;
        }

        words.End();
        return callback;
    }

    private static void Check(CallbackSpecification callback, Dictionary<string, SpecificationWord> places, ItemBody body, SpecificationReport report)
    {
        if (!places.TryGetValue("context", out SpecificationWord context))
        {
            body.Missing("context");
            return;
        }

        if (callback.Context != CallbackContext.Call)
        {
            if (!places.ContainsKey("queue"))
            {
                report.Error(context, $"the callback '{callback.Name}' comes from another context and has no queue", "write '  queue N', N a power of two: the number of calls that may wait");
            }

            if (places.TryGetValue("return", out SpecificationWord returned))
            {
                report.Error(returned, "'return' is for 'context call'", "write 'result EXPRESSION': the C expression that the trampoline returns");
            }

            return;
        }

        foreach (string word in new[] { "queue", "copy", "case", "overflow", "result" })
        {
            if (places.TryGetValue(word, out SpecificationWord at))
            {
                report.Error(at, $"'{word}' is for 'context task' and 'context interrupt'", "take it away, or change the context");
            }
        }
    }
}
