using DeviceKit.Cross.Intermediate;
using Mono.Cecil;
using Mono.Cecil.Cil;
using CilInstruction = Mono.Cecil.Cil.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Which instruction goes where: ECMA-335 partition III.</content>
internal sealed partial class MethodImporter
{
    // What prefixes said of the next instruction.
    private bool _isVolatile;
    private bool _isUnaligned;
    private bool _isReadOnly;
    private TypeReference? _constrained;

    /// <summary>Imports one instruction.</summary>
    /// <returns>Whether the block is complete.</returns>
    private bool ImportInstruction(CilInstruction instruction)
    {
        if (!HasOperand(instruction))
        {
            throw Fault($"{instruction.OpCode.Name} names nothing that is in the assembly");
        }

        if (instruction.OpCode.OpCodeType == OpCodeType.Prefix)
        {
            ImportPrefix(instruction);
            return false;
        }

        bool ended = instruction.OpCode.FlowControl switch
        {
            FlowControl.Branch or FlowControl.Cond_Branch or FlowControl.Return or FlowControl.Throw => ImportTransfer(instruction),
            _ => ImportPlain(instruction),
        };
        _isVolatile = _isUnaligned = _isReadOnly = false;
        _constrained = null;
        return ended;
    }

    private static bool HasOperand(CilInstruction instruction) => instruction.OpCode.OperandType switch
    {
        OperandType.InlineMethod => instruction.Operand is MethodReference,
        OperandType.InlineField => instruction.Operand is FieldReference,
        OperandType.InlineType => instruction.Operand is TypeReference,
        OperandType.InlineTok => instruction.Operand is MemberReference,
        OperandType.InlineSig => instruction.Operand is CallSite,
        OperandType.InlineString => instruction.Operand is string,
        OperandType.InlineVar or OperandType.ShortInlineVar => instruction.Operand is VariableDefinition,
        OperandType.InlineArg or OperandType.ShortInlineArg => instruction.Operand is ParameterDefinition,
        _ => true,
    };

    private void ImportPrefix(CilInstruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Volatile:
                _isVolatile = true;
                break;
            case Code.Unaligned:
                _isUnaligned = true;
                break;
            case Code.Readonly:
                _isReadOnly = true;
                break;
            case Code.Constrained:
                _constrained = (TypeReference)instruction.Operand;
                break;
            case Code.Tail or Code.No:
                break; // A tail call is a call; a check that could be left out is made.
            default:
                throw Fault($"the prefix {instruction.OpCode.Name} is not known");
        }
    }

    /// <returns>Whether the block is complete.</returns>
    private bool ImportPlain(CilInstruction instruction)
    {
        Code code = instruction.OpCode.Code;
        if (VariableOf(instruction) is Variable variable)
        {
            ImportVariable(instruction, variable);
        }
        else if (code is >= Code.Add and <= Code.Not or >= Code.Add_Ovf and <= Code.Sub_Ovf_Un or >= Code.Ceq and <= Code.Clt_Un)
        {
            ImportArithmetic(code);
        }
        else if (IsConversion(code))
        {
            ImportConversion(instruction);
        }
        else if (!ImportConstant(instruction) && !ImportMemory(instruction) && !ImportObject(instruction) && !ImportArray(instruction))
        {
            return ImportCall(instruction);
        }

        return false;
    }

    private void ImportVariable(CilInstruction instruction, Variable variable)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Stloc or Code.Stloc_S or Code.Stloc_0 or Code.Stloc_1 or Code.Stloc_2 or Code.Stloc_3 or Code.Starg or Code.Starg_S:
                StoreVariable(variable);
                break;
            case Code.Ldloca or Code.Ldloca_S or Code.Ldarga or Code.Ldarga_S:
                LoadVariableAddress(variable);
                break;
            default:
                LoadVariable(variable);
                break;
        }
    }

    private bool ImportConstant(CilInstruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Nop or Code.Break:
                break;
            case Code.Ldc_I4:
                Push(_builder.Constant((int)instruction.Operand));
                break;
            case Code.Ldc_I4_S:
                Push(_builder.Constant((sbyte)instruction.Operand));
                break;
            case >= Code.Ldc_I4_M1 and <= Code.Ldc_I4_8:
                Push(_builder.Constant(instruction.OpCode.Code - Code.Ldc_I4_0));
                break;
            case Code.Ldc_I8:
                Push(_builder.Constant(ValueKind.I64, (long)instruction.Operand));
                break;
            case Code.Ldc_R4:
                Push(_builder.Constant(ValueKind.F32, System.BitConverter.SingleToInt32Bits((float)instruction.Operand)));
                break;
            case Code.Ldc_R8:
                Push(_builder.Constant(ValueKind.F64, System.BitConverter.DoubleToInt64Bits((double)instruction.Operand)));
                break;
            case Code.Ldnull:
                Push(_builder.Null());
                break;
            case Code.Ldstr:
                Push(new StackValue(ValueKind.Reference, _builder.Emit(Operation.StringLiteral, ValueKind.Reference, instruction.Operand, 0))
                {
                    Type = StringType, IsExact = true, IsNotNull = true,
                });
                break;
            case Code.Dup:
                Duplicate();
                break;
            case Code.Pop:
                PopAny();
                break;
            default:
                return false;
        }

        return true;
    }

    private void Duplicate()
    {
        StackValue value = PopAny();
        if (value.Boxed is not null)
        {
            value = Allocate(value);
        }

        // Of a temporary only one of the two may be the owner, and no one may write it while the other is used.
        Push(value.IsStructure && value.IsOwned ? CopyToTemporary(value) : value);
        Push(value);
    }
}
