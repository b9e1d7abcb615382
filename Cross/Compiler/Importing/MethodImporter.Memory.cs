using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;
using CilInstruction = Mono.Cecil.Cil.Instruction;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Memory through pointers.</content>
internal sealed partial class MethodImporter
{
    /// <returns>Whether it was such an instruction.</returns>
    private bool ImportMemory(CilInstruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case >= Code.Ldind_I1 and <= Code.Ldind_Ref:
                LoadIndirect(FormatOfIndirect(instruction.OpCode.Code));
                break;
            case >= Code.Stind_Ref and <= Code.Stind_R8 or Code.Stind_I:
                StoreIndirect(FormatOfIndirect(instruction.OpCode.Code));
                break;
            case Code.Ldobj:
                LoadObject(TypeOf(instruction));
                break;
            case Code.Stobj:
                StoreObject(TypeOf(instruction));
                break;
            case Code.Cpobj:
                CopyObject(TypeOf(instruction));
                break;
            case Code.Initobj:
                InitializeObject(TypeOf(instruction));
                break;
            case Code.Cpblk:
                Block(Operation.CopyMemory, ValueKind.Pointer);
                break;
            case Code.Initblk:
                Block(Operation.FillMemory, ValueKind.I32);
                break;
            case Code.Sizeof:
                Push(_builder.Constant(TypeOf(instruction).Size));
                break;
            case Code.Localloc:
                AllocateLocally(instruction);
                break;
            default:
                return ImportField(instruction);
        }

        return true;
    }

    private TypeInstance TypeOf(CilInstruction instruction) => _types.Type((TypeReference)instruction.Operand, _context);

    private MemoryFormat FormatOfIndirect(Code code) => code switch
    {
        Code.Ldind_I1 => MemoryFormat.Int8,
        Code.Ldind_U1 or Code.Stind_I1 => MemoryFormat.UInt8,
        Code.Ldind_I2 => MemoryFormat.Int16,
        Code.Ldind_U2 or Code.Stind_I2 => MemoryFormat.UInt16,
        Code.Ldind_I4 or Code.Ldind_U4 or Code.Ldind_I or Code.Stind_I4 or Code.Stind_I => MemoryFormat.Int32,
        Code.Ldind_I8 or Code.Stind_I8 => MemoryFormat.Int64,
        Code.Ldind_R4 or Code.Stind_R4 => MemoryFormat.Single,
        Code.Ldind_R8 or Code.Stind_R8 => MemoryFormat.Double,
        Code.Ldind_Ref or Code.Stind_Ref => MemoryFormat.Reference,
        _ => throw Fault($"{code} is not known"),
    };

    /// <summary>Takes an address to read or write at; a null one traps.</summary>
    private Place PopPlace()
    {
        StackValue address = Pop();
        if (!IsWord(address.Kind))
        {
            throw Fault($"a value of {(object?)address.Type ?? address.Kind} stands where an address is wanted");
        }

        CheckNull(address);
        return address.Place;
    }

    private void LoadIndirect(MemoryFormat format)
    {
        Place place = PopPlace();
        Push(_builder.Load(Access(format, place), place.Base, place.Offset));
    }

    private void StoreIndirect(MemoryFormat format)
    {
        StackValue value = Pop();
        Place place = PopPlace();
        Flush();
        MemoryAccess access = Access(format, place);
        _builder.Store(access, place.Base, Coerce(Scalar(value), access.Kind), place.Offset);
    }

    private void LoadObject(TypeInstance type) => Push(ReadFrom(type, PopPlace()));

    private void StoreObject(TypeInstance type)
    {
        StackValue value = Pop();
        Place place = PopPlace();
        Flush();
        WriteTo(type, place, value);
    }

    private void CopyObject(TypeInstance type)
    {
        Place from = PopPlace();
        Place to = PopPlace();
        Flush();
        WriteTo(type, to, ReadFrom(type, from));
    }

    private void InitializeObject(TypeInstance type)
    {
        Place place = PopPlace();
        Flush();
        Zero(type, place);
    }

    /// <summary>cpblk and initblk: an address, an address or byte, and a number of bytes.</summary>
    private void Block(Operation operation, ValueKind second)
    {
        Instruction count = PopWord();
        Instruction source = second == ValueKind.I32 ? PopWord() : AsPointer(PopScalar());
        Instruction target = AsPointer(PopScalar());
        Flush();
        _builder.Emit(operation, ValueKind.None, target, source, count);
    }

    private Instruction AsPointer(Instruction value) => value.Kind == ValueKind.I32 ? value : Coerce(value, ValueKind.Pointer);

    private void AllocateLocally(CilInstruction instruction)
    {
        Instruction size = PopWord();
        bool isCleared = _body!.InitLocals;
        if (IsZero(size))
        {
            Push(_builder.Constant(0));
        }
        else if (size is { Operation: Operation.Constant, Immediate: > 0 and <= 0x10000 } && !IsInLoop(instruction.Offset))
        {
            Instruction address = _builder.Address(_function.AddSlot((int)size.Immediate, 16));
            if (isCleared)
            {
                _builder.Emit(Operation.ZeroBlock, ValueKind.None, null, size.Immediate, address);
            }

            Push(_builder.Emit(Operation.Reinterpret, ValueKind.I32, address));
        }
        else
        {
            Instruction address = _builder.Emit(Operation.StackAllocate, ValueKind.I32, size);
            if (isCleared)
            {
                _builder.Emit(Operation.FillMemory, ValueKind.None, address, _builder.Constant(0), size);
            }

            Push(address);
        }
    }

    /// <summary>Whether an instruction may run more than once: a branch behind it goes back over it.</summary>
    private bool IsInLoop(int offset)
    {
        foreach (CilInstruction branch in _body!.Instructions)
        {
            int target = branch.Operand switch
            {
                CilInstruction single => single.Offset,
                CilInstruction[] several => LowestOffset(several),
                _ => int.MaxValue,
            };
            if (branch.Offset >= offset && target <= offset)
            {
                return true;
            }
        }

        return false;
    }

    private static int LowestOffset(CilInstruction[] targets)
    {
        int lowest = int.MaxValue;
        foreach (CilInstruction target in targets)
        {
            lowest = int.Min(lowest, target.Offset);
        }

        return lowest;
    }
}
