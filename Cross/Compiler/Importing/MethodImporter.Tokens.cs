using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;
using CilInstruction = Mono.Cecil.Cil.Instruction;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Runtime handles, code addresses and typed references.</content>
internal sealed partial class MethodImporter
{
    /// <summary>A handle is the structure of the class library, with what the compiler knows of it kept aside: most are consumed by an intrinsic.</summary>
    private void LoadToken(CilInstruction instruction)
    {
        (object token, string handle) = instruction.Operand switch
        {
            TypeReference type => ((object)_types.Type(type, _context), "System.RuntimeTypeHandle"),
            FieldReference field => (_types.Field(field, _context), "System.RuntimeFieldHandle"),
            MethodReference method => (_types.Method(method, _context), "System.RuntimeMethodHandle"),
            _ => throw Fault("ldtoken names nothing"),
        };
        TypeInstance handleType = _types.Known(handle);
        if (IsTakenByIntrinsic(instruction.Next, token))
        {
            Push(Temporary(handleType, _builder.Constant(ValueKind.Pointer, 0)) with { Token = token });
            return;
        }

        var place = new Place(_builder.Address(NewTemporary(handleType)), 0, null);
        Zero(handleType, place);
        if (token is TypeInstance known && handleType.Leaves is [Leaf leaf, ..])
        {
            StoreLeaf(handleType, leaf, place, TypeLeaf(leaf, known));
        }

        Push(Temporary(handleType, place.Base) with { Token = token });
    }

    /// <summary>Whether only what a handle stands for is looked at, so that it need not be made.</summary>
    private bool IsTakenByIntrinsic(CilInstruction? next, object token) =>
        next is { OpCode.Code: Code.Call, Operand: MethodReference method } && !_leaders.Contains(next.Offset) && (method.DeclaringType.FullName, method.Name) switch
        {
            ("System.Type", "GetTypeFromHandle") => token is TypeInstance,
            ("System.Runtime.CompilerServices.RuntimeHelpers", "InitializeArray" or "CreateSpan") => token is FieldInstance,
            _ => false,
        };

    private StackValue TypeObject(TypeInstance type) => new(ValueKind.Reference, _builder.Emit(Operation.TypeObject, ValueKind.Reference, type, 0))
    {
        Token = type, IsNotNull = true,
    };

    private void LoadFunction(MethodInstance method) =>
        Push(new StackValue(ValueKind.I32, _builder.Emit(Operation.MethodAddress, ValueKind.I32, method, 0)) { Method = method });

    private void LoadVirtualFunction(MethodInstance method)
    {
        StackValue receiver = Pop();
        CheckNull(receiver);
        if (Devirtualize(method, receiver) is MethodInstance known)
        {
            LoadFunction(known);
            return;
        }

        Instruction reference = Coerce(Scalar(receiver), ValueKind.Reference);
        Push(_builder.Emit(Operation.VirtualMethodAddress, ValueKind.I32, method, 0, reference));
    }

    /// <summary>System.TypedReference: a managed pointer and the type of what it points at.</summary>
    private bool ImportTypedReference(CilInstruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Mkrefany:
                MakeTypedReference(TypeOf(instruction));
                return true;
            case Code.Refanyval:
                ReadTypedReference(TypeOf(instruction));
                return true;
            case Code.Refanytype:
                StackValue reference = OfTypedReference(Pop());
                TypeInstance handle = _types.Known("System.RuntimeTypeHandle");
                var place = new Place(_builder.Address(NewTemporary(handle)), 0, null);
                Instruction type = LoadLeaf(reference.Type!, reference.Type!.Leaves![1], reference.Place);
                StoreLeaf(handle, handle.Leaves![0], place, Coerce(type, CallConvention.KindOf(handle.Leaves[0])));
                Push(Temporary(handle, place.Base));
                return true;
            default:
                return false;
        }
    }

    private void MakeTypedReference(TypeInstance type)
    {
        TypeInstance reference = _types.Known("System.TypedReference");
        Instruction pointer = PopScalar(ValueKind.Pointer);
        var place = new Place(_builder.Address(NewTemporary(reference)), 0, null);
        StoreLeaf(reference, reference.Leaves![0], place, Coerce(pointer, CallConvention.KindOf(reference.Leaves[0])));
        StoreLeaf(reference, reference.Leaves![1], place, TypeLeaf(reference.Leaves[1], type));
        Push(Temporary(reference, place.Base));
    }

    private void ReadTypedReference(TypeInstance type)
    {
        StackValue reference = OfTypedReference(Pop());
        Instruction actual = LoadLeaf(reference.Type!, reference.Type!.Leaves![1], reference.Place);
        ThrowIf(Compare(Comparison.NotEqual, actual, TypeLeaf(reference.Type.Leaves[1], type)), "ThrowInvalidCast");
        Push(Coerce(LoadLeaf(reference.Type, reference.Type.Leaves[0], reference.Place), ValueKind.Pointer));
    }

    private Instruction TypeLeaf(Leaf leaf, TypeInstance type) => CallConvention.KindOf(leaf) == ValueKind.Reference
        ? _builder.Emit(Operation.TypeObject, ValueKind.Reference, type, 0)
        : _builder.Emit(Operation.TypeDescriptor, ValueKind.I32, type, 0);

    private StackValue OfTypedReference(StackValue value) => OfType(value, _types.Known("System.TypedReference"));
}
