using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Values that are only held: constants, parameters, phis, choices.</content>
internal sealed partial class FunctionLowering
{
    private void LowerWideValue(Instruction instruction)
    {
        switch (instruction.Operation)
        {
            case Operation.Constant:
                Replace(instruction, Word((int)instruction.Immediate), Word((int)(instruction.Immediate >> 32)));
                break;
            case Operation.Undefined:
                Replace(instruction, Emit(Operation.Undefined), Emit(Operation.Undefined));
                break;
            case Operation.Phi:
                Replace(instruction, Emit(Operation.Phi), Emit(Operation.Phi));
                _widePhis.Add(instruction);
                break;
            case Operation.Select:
                WordPair then = Pair(instruction, 1);
                WordPair otherwise = Pair(instruction, 2);
                Instruction condition = instruction.Operands[0];
                Replace(instruction, Emit(Operation.Select, condition, then.Low, otherwise.Low), Emit(Operation.Select, condition, then.High, otherwise.High));
                break;
            default:
                WordPair bits = Pair(instruction, 0);
                Replace(instruction, bits.Low, bits.High);
                break;
        }
    }

    private void LowerParameter(Instruction instruction)
    {
        int first = _signature.Parameters[(int)instruction.Immediate];
        if (WordPair.IsWide(instruction.Kind))
        {
            Replace(instruction, _at.Emit(Operation.Parameter, ValueKind.I32, null, first), _at.Emit(Operation.Parameter, ValueKind.I32, null, first + 1));
        }
        else
        {
            instruction.Immediate = first;
        }
    }

    private void LowerReturn(Instruction instruction)
    {
        var words = new List<Instruction>();
        foreach (Instruction operand in instruction.Operands)
        {
            AddWords(words, operand);
        }

        instruction.Become(Operation.Return, ValueKind.None, words.ToArray());
    }

    private void AddWords(List<Instruction> words, Instruction value)
    {
        if (_pairs.TryGetValue(value, out WordPair pair))
        {
            words.Add(pair.Low);
            words.Add(pair.High);
        }
        else
        {
            words.Add(value);
        }
    }
}
