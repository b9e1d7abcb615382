using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>The body of one method of <see cref="IlAssembler"/>.</summary>
internal sealed class IlBody(
    MethodDefinition method, List<string[]> lines, Dictionary<string, OpCode> codes, Func<string, TypeReference> type, Func<string, MemberReference> member)
{
    private readonly Dictionary<string, Instruction> _labels = [];
    private readonly List<(Instruction Instruction, string Operand)> _branches = [];
    private readonly List<string[]> _clauses = [];

    public void Assemble()
    {
        method.Body.InitLocals = true;
        method.Body.MaxStackSize = 16;
        var pending = new List<string>();
        foreach (string[] line in lines)
        {
            string[] words = line;
            while (words[0].EndsWith(':'))
            {
                pending.Add(words[0][..^1]);
                words = words.Length > 1 ? words[1].Split(' ', 2, StringSplitOptions.TrimEntries) : ["end"];
            }

            if (!Directive(words))
            {
                Instruction instruction = Make(codes[words[0]], words.Length > 1 ? words[1] : "");
                method.Body.Instructions.Add(instruction);
                pending.ForEach(label => _labels.Add(label, instruction));
                pending.Clear();
            }
        }

        foreach ((Instruction instruction, string operand) in _branches)
        {
            Instruction[] targets = [.. operand.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(label => _labels[label])];
            instruction.Operand = instruction.OpCode.OperandType == OperandType.InlineSwitch ? targets : targets[0];
        }

        foreach (string[] clause in _clauses)
        {
            AddClause(clause);
        }
    }

    private bool Directive(string[] words)
    {
        switch (words[0])
        {
            case "locals":
                foreach (string local in words[1].Split(", ", StringSplitOptions.TrimEntries))
                {
                    method.Body.Variables.Add(new VariableDefinition(type(local)));
                }

                return true;
            case "noinit":
                method.Body.InitLocals = false;
                return true;
            case "try":
                _clauses.Add(words[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
                return true;
            default:
                return words[0] == "end";
        }
    }

    private Instruction Make(OpCode code, string operand)
    {
        switch (code.OperandType)
        {
            case OperandType.InlineBrTarget or OperandType.ShortInlineBrTarget or OperandType.InlineSwitch:
                Instruction branch = Instruction.Create(OpCodes.Nop);
                branch.OpCode = code;
                _branches.Add((branch, operand));
                return branch;
            case OperandType.InlineI:
                return Instruction.Create(code, int.Parse(operand, CultureInfo.InvariantCulture));
            case OperandType.ShortInlineI when code == OpCodes.Unaligned || code == OpCodes.No:
                return Instruction.Create(code, byte.Parse(operand, CultureInfo.InvariantCulture));
            case OperandType.ShortInlineI:
                return Instruction.Create(code, sbyte.Parse(operand, CultureInfo.InvariantCulture));
            case OperandType.InlineI8:
                return Instruction.Create(code, long.Parse(operand, CultureInfo.InvariantCulture));
            case OperandType.InlineR:
                return Instruction.Create(code, double.Parse(operand, CultureInfo.InvariantCulture));
            case OperandType.ShortInlineR:
                return Instruction.Create(code, float.Parse(operand, CultureInfo.InvariantCulture));
            case OperandType.InlineString:
                return Instruction.Create(code, operand.Trim('"'));
            case OperandType.InlineVar or OperandType.ShortInlineVar:
                return Instruction.Create(code, method.Body.Variables[int.Parse(operand, CultureInfo.InvariantCulture)]);
            case OperandType.InlineArg or OperandType.ShortInlineArg:
                return Instruction.Create(code, method.Parameters[int.Parse(operand, CultureInfo.InvariantCulture)]);
            case OperandType.InlineType:
                return Instruction.Create(code, type(operand));
            case OperandType.InlineField:
                return Instruction.Create(code, (FieldReference)member(operand));
            case OperandType.InlineMethod:
                return Instruction.Create(code, operand.StartsWith("array ", StringComparison.Ordinal) ? ArrayMethod(operand.Split(' ')) : (MethodReference)member(operand));
            case OperandType.InlineTok:
                return !operand.Contains("::", StringComparison.Ordinal) ? Instruction.Create(code, type(operand))
                    : member(operand) is FieldReference field ? Instruction.Create(code, field) : Instruction.Create(code, (MethodReference)member(operand));
            case OperandType.InlineSig:
                string[] types = [.. operand.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
                var site = new CallSite(type(types[^1]));
                foreach (string parameter in types[..^1])
                {
                    site.Parameters.Add(new ParameterDefinition(type(parameter)));
                }

                return Instruction.Create(code, site);
            default:
                return Instruction.Create(code);
        }
    }

    /// <summary>`array TYPE NAME RESULT PARAMETERS`: a method that the runtime gives arrays.</summary>
    private MethodReference ArrayMethod(string[] words)
    {
        var reference = new MethodReference(words[2], type(words[3]), type(words[1])) { HasThis = true };
        foreach (string parameter in words[4..])
        {
            reference.Parameters.Add(new ParameterDefinition(type(parameter)));
        }

        return reference;
    }

    private void AddClause(string[] words)
    {
        ExceptionHandlerType kind = Enum.Parse<ExceptionHandlerType>(words[2], ignoreCase: true);
        var clause = new ExceptionHandler(kind) { TryStart = _labels[words[0]], TryEnd = _labels[words[1]] };
        if (kind == ExceptionHandlerType.Catch)
        {
            clause.CatchType = type(words[3]);
        }
        else if (kind == ExceptionHandlerType.Filter)
        {
            clause.FilterStart = _labels[words[3]];
        }

        clause.HandlerStart = _labels[words[^2]];
        clause.HandlerEnd = _labels.GetValueOrDefault(words[^1]); // Behind the last instruction there is none.
        method.Body.ExceptionHandlers.Add(clause);
    }
}
