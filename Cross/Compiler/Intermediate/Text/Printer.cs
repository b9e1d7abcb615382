using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>Writes functions as text. Values and blocks are numbered in the order in which they stand; the function is not changed.</summary>
internal sealed class Printer
{
    private readonly StringBuilder _text = new();
    private readonly Function _function;
    private readonly bool _positions;
    private readonly Dictionary<Instruction, int> _values = [];
    private readonly Dictionary<Block, int> _blocks = [];

    private Printer(Function function, bool positions)
    {
        _function = function;
        _positions = positions;
        foreach (Block block in function.Blocks)
        {
            _blocks.Add(block, _blocks.Count);
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Kind != ValueKind.None || instruction.Users.Count > 0)
                {
                    _values.Add(instruction, _values.Count);
                }
            }
        }
    }

    /// <summary>The text of one function, without declarations.</summary>
    /// <param name="function">The function, complete or not.</param>
    /// <param name="positions">Whether to write where each instruction comes from.</param>
    public static string Print(Function function, bool positions = false)
    {
        var printer = new Printer(function, positions);
        printer.WriteHead();
        foreach (Block block in function.Blocks)
        {
            printer.Write(block);
        }

        return printer._text.ToString();
    }

    /// <summary>The text of functions, with declarations of the other symbols that they name before them: what <see cref="ProgramParser"/> reads.</summary>
    public static string PrintProgram(IReadOnlyCollection<Function> functions, bool positions = false)
    {
        var text = new StringBuilder(Declarations.Of(functions));
        foreach (Function function in functions)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(Print(function, positions));
        }

        return text.ToString();
    }

    private void WriteHead()
    {
        _text.Append($"function {SubjectText.Name(_function.Symbol)}{SubjectText.Of(_function.Symbol.Signature)}");
        _text.Append(_function.Inline switch { true => " inline", false => " noinline", null => "" });
        _text.Append(_function.Parent is null ? "" : $" parent {SubjectText.Name(_function.Parent.Symbol)}");
        _text.Append(_function.Symbol.Effects == FunctionEffects.All ? "" : $" effects {Declarations.EffectsOf(_function.Symbol)}").Append('\n');
        foreach (Slot slot in _function.Slots)
        {
            string name = slot.Name is null ? "" : " " + TextCursor.Quote(slot.Name, always: true);
            _text.Append($"  slot %{slot.Id} {slot.Size} align {slot.Alignment}{(slot.IsShared ? " shared" : "")}{name}\n");
        }

        for (int i = 0; i < _function.Regions.Count; i++)
        {
            Region region = _function.Regions[i];
            string parent = region.Parent is null ? "" : $" in r{_function.Regions.IndexOf(region.Parent)}";
            _text.Append($"  region r{i}{parent} pad {NameOf(region.LandingPad)} {string.Join(", ", region.Clauses.Select(SubjectText.Of))}".TrimEnd()).Append('\n');
        }
    }

    private void Write(Block block)
    {
        string region = block.Region is null ? "" : $" r{_function.Regions.IndexOf(block.Region)}";
        _text.Append($"{NameOf(block)}{region}{(block.IsCold ? " cold" : "")}:\n");
        foreach (Instruction instruction in block.Instructions)
        {
            Write(instruction, block);
        }
    }

    private void Write(Instruction instruction, Block block)
    {
        string result = _values.TryGetValue(instruction, out int number) ? $"v{number} = " : "";
        string detail = instruction switch
        {
            { Operation: Operation.Compare } => $".{(Comparison)instruction.Immediate}",
            { Subject: MemoryAccess access } => $".{access.Format}",
            _ => "",
        };
        string kind = instruction.Kind == ValueKind.None || instruction.Operation == Operation.Load ? "" : instruction.Kind.ToString();
        bool isEnd = ReferenceEquals(instruction, block.Last) && block.Successors.Count > 0;
        string[] parts =
        [
            $"  {result}{instruction.Operation}{detail}",
            kind,
            SubjectText.Of(instruction.Subject, _function),
            Operands(instruction, block),
            HasImmediate(instruction) ? $"#{Immediate(instruction)}" : "",
            isEnd ? $"-> {string.Join(", ", block.Successors.Select(NameOf))}" : "",
            _positions ? SubjectText.Of(instruction.Position) : "",
        ];
        _text.AppendJoin(' ', parts.Where(part => part.Length > 0)).Append('\n');
    }

    private string Operands(Instruction instruction, Block block)
    {
        if (instruction.Operation != Operation.Phi || instruction.Operands.Count != block.Predecessors.Count)
        {
            return string.Join(", ", instruction.Operands.Select(NameOf));
        }

        IEnumerable<(int Block, Instruction Value)> operands = block.Predecessors.Select((p, i) => (_blocks.GetValueOrDefault(p, -1), instruction.Operands[i]));
        return string.Join(", ", operands.OrderBy(o => o.Block).Select(o => $"b{o.Block}: {NameOf(o.Value)}"));
    }

    private string NameOf(Instruction value) => _values.TryGetValue(value, out int number) ? $"v{number}" : $"v?{value.Operation}";

    private string NameOf(Block block) => _blocks.TryGetValue(block, out int number) ? $"b{number}" : "b?";

    private static bool HasImmediate(Instruction instruction) => instruction.Operation switch
    {
        Operation.Compare => false,
        Operation.Constant or Operation.Parameter or Operation.Result or Operation.LandingValue => true,
        _ => instruction.Immediate != 0,
    };

    private static string Immediate(Instruction instruction)
    {
        long value = instruction.Immediate;
        if (instruction.Operation != Operation.Constant || instruction.Kind is not (ValueKind.F32 or ValueKind.F64))
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        // As a number where that brings back the same bits.
        if (instruction.Kind == ValueKind.F32)
        {
            float single = BitConverter.Int32BitsToSingle((int)value);
            return float.IsFinite(single) && value == (int)value ? single.ToString("R", CultureInfo.InvariantCulture) : $"0x{value:X}";
        }

        double number = BitConverter.Int64BitsToDouble(value);
        return double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : $"0x{value:X}";
    }
}
