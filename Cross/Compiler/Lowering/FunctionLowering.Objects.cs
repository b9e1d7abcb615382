using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Lowering;

/// <content>Objects, types and statics become addresses and loads.</content>
internal sealed partial class FunctionLowering
{
    private static readonly MemoryAccess s_constantWord = new(MemoryFormat.Int32, IsReadOnly: true);
    private static readonly MemoryAccess s_constantHalf = new(MemoryFormat.UInt16, IsReadOnly: true);
    private static readonly MemoryAccess s_constantByte = new(MemoryFormat.UInt8, IsReadOnly: true);

    private void LowerObjectOperation(Instruction instruction)
    {
        var type = instruction.Subject as TypeInstance;
        switch (instruction.Operation)
        {
            case Operation.NewObject:
                Replace(instruction, CallHelper("NewObject", Address(Layout.Descriptor(type!)))!);
                break;
            case Operation.NewArray:
                Replace(instruction, CallHelper("NewArray", Address(Layout.Descriptor(type!)), instruction.Operands[0])!);
                break;
            case Operation.ArrayLength:
                Replace(instruction, LoadConstant(instruction.Operands[0], DescriptorLayout.Length));
                break;
            case Operation.ObjectType:
                Replace(instruction, LoadConstant(instruction.Operands[0], DescriptorLayout.Descriptor));
                break;
            case Operation.TypeDescriptor:
                Replace(instruction, Address(Layout.Descriptor(type!)));
                break;
            case Operation.TypeObject:
                Replace(instruction, Address(Layout.TypeObject(type!), 0, ValueKind.Reference));
                break;
            case Operation.StringLiteral:
                Replace(instruction, Address(Layout.StringLiteral((string)instruction.Subject!), 0, ValueKind.Reference));
                break;
            case Operation.StaticAddress:
                (Symbol symbol, int offset) = Layout.Static((FieldInstance)instruction.Subject!);
                Replace(instruction, Address(symbol, offset, ValueKind.Pointer));
                break;
            case Operation.MethodAddress:
                Replace(instruction, Address(Layout.Code((MethodInstance)instruction.Subject!, instruction.Immediate == 1)));
                break;
            case Operation.VirtualMethodAddress:
                Replace(instruction, CodeOf((MethodInstance)instruction.Subject!, instruction.Operands[0]));
                break;
            default:
                LowerInitializeClass(instruction, type!);
                break;
        }
    }

    private void LowerInitializeClass(Instruction instruction, TypeInstance type)
    {
        if (Layout.ClassInitializer(type) is var (state, initializer))
        {
            Block after = Cut(instruction);
            Block run = AddCold(after);
            Instruction address = Address(state);
            _at.Branch(_at.Load(new MemoryAccess(MemoryFormat.UInt8), address), after, run);
            _at.PlaceAtEnd(run);
            CallHelper("InitializeClass", Address(state), Address(initializer));
            _at.Jump(after);
        }

        instruction.Remove();
    }

    private Instruction Address(Symbol symbol, int offset = 0, ValueKind kind = ValueKind.I32) => _at.Emit(Operation.SymbolAddress, kind, symbol, offset);

    /// <summary>Loads a word that never changes: of a descriptor, of an object's header, an array's length.</summary>
    private Instruction LoadConstant(Instruction address, int offset) => _at.Load(s_constantWord, address, offset);
}
