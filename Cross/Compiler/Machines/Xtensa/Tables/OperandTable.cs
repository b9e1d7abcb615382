using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>Reads operands.table.txt.</summary>
internal static class OperandTable
{
    /// <summary>The table's name.</summary>
    public const string Name = "operands.table.txt";

    private static readonly (string Word, TargetBase Base)[] s_bases = [("pc+4", TargetBase.Next), ("(pc&~3)+4", TargetBase.NextWord), ("(pc+3)&~3", TargetBase.ThisWord)];

    /// <summary>Reads the operands of a text.</summary>
    /// <exception cref="TableException">A line is wrong.</exception>
    public static IReadOnlyDictionary<string, OperandDefinition> Read(string text)
    {
        var operands = new Dictionary<string, OperandDefinition>(StringComparer.Ordinal);
        foreach (TableLine line in TableLine.Read(Name, text))
        {
            OperandDefinition operand = Read(line);
            if (!operands.TryAdd(operand.Name, operand))
            {
                throw line.Fault($"'{operand.Name}' is there twice");
            }
        }

        return operands;
    }

    private static OperandDefinition Read(TableLine line)
    {
        IReadOnlyList<string> words = line.Words;
        if (words.Count < 3)
        {
            throw line.Fault("an operand is NAME CLASS FIELD:BITS");
        }

        if (!Enum.TryParse(words[1], ignoreCase: true, out OperandClass kind) || !words[1].All(char.IsAsciiLetterLower))
        {
            throw line.Fault($"'{words[1]}' is not a class");
        }

        string[] field = words[2].Split(':');
        int width = field.Length == 2 ? (int)Math.Clamp(line.NumberOf(field[1]), 0, 33) : 0;
        if (width is < 1 or > 20)
        {
            throw line.Fault($"'{words[2]}' is not FIELD:BITS with 1 to 20 bits");
        }

        Dictionary<string, string[]> rules = Rules(line, words);
        long[]? values = rules.TryGetValue("values", out string[]? listed) ? [.. listed.Select(line.NumberOf)] : null;
        (long minimum, long maximum) = values is null ? Range(line, rules, kind, width) : (values.Min(), values.Max());
        var operand = new OperandDefinition
        {
            Name = words[0],
            Class = kind,
            Field = field[0],
            Width = width,
            Minimum = minimum,
            Maximum = maximum,
            Step = One(line, rules, "step") ?? 1,
            Bias = One(line, rules, "bias") ?? 0,
            From = One(line, rules, "from"),
            Values = values,
            Base = Base(line, rules),
        };
        Check(line, operand);
        return operand;
    }

    /// <summary>The words after each key word.</summary>
    private static Dictionary<string, string[]> Rules(TableLine line, IReadOnlyList<string> words)
    {
        var rules = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (int at = 3; at < words.Count;)
        {
            string key = words[at];
            if (key is not ("range" or "step" or "bias" or "from" or "values" or "base"))
            {
                throw line.Fault($"'{key}' is none of range, step, bias, from, values and base");
            }

            string[] rest = key == "values" ? [.. words.Skip(at + 1)] : [.. words.Skip(at + 1).Take(1)];
            if (rest.Length == 0 || !rules.TryAdd(key, rest))
            {
                throw line.Fault($"'{key}' has no value, or is there twice");
            }

            at += 1 + rest.Length;
        }

        return rules;
    }

    private static (long Minimum, long Maximum) Range(TableLine line, Dictionary<string, string[]> rules, OperandClass kind, int width)
    {
        if (!rules.TryGetValue("range", out string[]? range))
        {
            return kind < OperandClass.Number ? (0, (1L << width) - 1) : throw line.Fault("a number or target needs a range or values");
        }

        string[] ends = range[0].Split("..");
        return ends.Length == 2 ? (line.NumberOf(ends[0]), line.NumberOf(ends[1])) : throw line.Fault($"'{range[0]}' is not LOW..HIGH");
    }

    private static long? One(TableLine line, Dictionary<string, string[]> rules, string key) =>
        rules.TryGetValue(key, out string[]? words) ? line.NumberOf(words[0]) : null;

    private static TargetBase Base(TableLine line, Dictionary<string, string[]> rules)
    {
        if (!rules.TryGetValue("base", out string[]? words))
        {
            return TargetBase.None;
        }

        TargetBase found = s_bases.FirstOrDefault(b => b.Word == words[0]).Base;
        return found != TargetBase.None ? found : throw line.Fault($"'{words[0]}' is not a base");
    }

    private static void Check(TableLine line, OperandDefinition operand)
    {
        if (operand.Class == OperandClass.Target != (operand.Base != TargetBase.None))
        {
            throw line.Fault("a target has a base, and nothing else has");
        }

        if (operand.Values is { } values)
        {
            if (values.Count != 1 << operand.Width || values.Distinct().Count() != values.Count)
            {
                throw line.Fault($"there must be {1 << operand.Width} different values");
            }
        }
        else if (operand.Minimum > operand.Maximum || operand.Step < 1 || operand.Minimum % operand.Step != 0 || operand.Maximum % operand.Step != 0
            || (operand.Maximum - operand.Minimum) / operand.Step >= 1L << operand.Width)
        {
            throw line.Fault($"{operand.Minimum}..{operand.Maximum} in steps of {operand.Step} is not in {operand.Width} bits");
        }
    }
}
