using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate.Evaluation;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <content>The operations.</content>
internal sealed partial class Interpreter
{
    private const long Uninitialised = unchecked((long)0xA5A5A5A5_A5A5A5A5);

    private readonly HashSet<TypeInstance> _initialised = [];

    private long Execute(Frame frame, Instruction i)
    {
        long a = i.Operands.Count > 0 ? Value(frame, i.Operands[0]) : 0;
        long b = i.Operands.Count > 1 ? Value(frame, i.Operands[1]) : 0;
        long c = i.Operands.Count > 2 ? Value(frame, i.Operands[2]) : 0;
        switch (i.Operation)
        {
            case Operation.Constant:
                return i.Immediate;
            case Operation.Parameter:
                return frame.Arguments[(int)i.Immediate];
            case Operation.Undefined:
                return Uninitialised;
            case Operation.LandingValue:
                return frame.Landing[i.Immediate];
            case Operation.SymbolAddress:
                return Image.AddressOf((Symbol)i.Subject!) + i.Immediate;
            case Operation.SlotAddress:
                return frame.Slots[(Slot)i.Subject!] + i.Immediate;
            case Operation.ParentSlotAddress:
                return _frames[(int)a].Slots[(Slot)i.Subject!] + i.Immediate;
            case Operation.Result:
                return frame.Results[i.Operands[0]][(int)i.Immediate];
            case >= Operation.Load and <= Operation.StackAllocate:
                return ExecuteMemory(i, (int)a, b, c);
            case >= Operation.NullCheck and <= Operation.VirtualMethodAddress:
                return ExecuteObject(i, (int)a, b);
            case >= Operation.Call and <= Operation.CallNative:
                return ExecuteCall(frame, i, (int)a);
            default:
                return Evaluator.Evaluate(i, a, b, c) ?? Exceptional(i, b);
        }
    }

    /// <summary>Integers without a value trap; floating point is a NaN.</summary>
    private long Exceptional(Instruction i, long divisor) => i.Kind switch
    {
        ValueKind.F32 => BitConverter.SingleToInt32Bits(float.NaN) & int.MaxValue,
        ValueKind.F64 => BitConverter.DoubleToInt64Bits(double.NaN) & long.MaxValue,
        _ when i.Operation is >= Operation.Divide and <= Operation.RemainderUnsigned => throw Throw(divisor == 0 ? Trap.DivideByZero : Trap.Overflow),
        _ => throw new InterpretationException($"{i.Operation} has no meaning here."),
    };

    private long ExecuteMemory(Instruction i, int a, long b, long c)
    {
        int address = a + (int)i.Immediate;
        switch (i.Operation)
        {
            case Operation.Load:
                return Memory.Load(((MemoryAccess)i.Subject!).Format, address);
            case Operation.Store:
                Memory.Store(((MemoryAccess)i.Subject!).Format, address, b);
                return 0;
            case Operation.CopyBlock:
                Copy((int)b, a, (int)i.Immediate);
                return 0;
            case Operation.CopyMemory:
                Copy((int)b, a, (int)c);
                return 0;
            case Operation.ZeroBlock:
                Memory.Span(a, (int)i.Immediate).Clear();
                return 0;
            case Operation.FillMemory:
                Memory.Span(a, (int)c).Fill((byte)b);
                return 0;
            case Operation.CompareExchange:
                MemoryFormat format = ((MemoryAccess)i.Subject!).Format;
                long old = Memory.Load(format, address);
                Memory.Store(format, address, old == b ? c : old);
                return old;
            case Operation.StackAllocate:
                return Memory.Push(a, 16);
            default:
                return 0; // A fence.
        }
    }

    private void Copy(int from, int to, int size)
    {
        if (size > 0)
        {
            Memory.Span(from, size).CopyTo(Memory.Span(to, size));
        }
    }

    private long ExecuteObject(Instruction i, int a, long b)
    {
        var type = i.Subject as TypeInstance;
        return i.Operation switch
        {
            Operation.NullCheck => a == 0 ? throw Throw(Trap.NullReference) : 0,
            Operation.BoundsCheck => (uint)a >= (uint)b ? throw Throw(Trap.IndexOutOfRange) : 0,
            Operation.NewObject => Image.NewObject(type!),
            Operation.NewArray => a < 0 ? throw Throw(Trap.Overflow) : Image.NewArray(type!, a),
            Operation.ArrayLength => Memory.Load(MemoryFormat.Int32, a + 4),
            Operation.IsInstance => a != 0 && _model.IsInstance(Image.TypeOf(a), type!) ? a : 0,
            Operation.CastClass => a == 0 || _model.IsInstance(Image.TypeOf(a), type!) ? a : throw Throw(Trap.InvalidCast),
            Operation.StoreCheck => b == 0 || Image.TypeOf(a).Element is not { } element || _model.IsInstance(Image.TypeOf((int)b), element)
                ? 0 : throw Throw(Trap.ArrayTypeMismatch),
            Operation.Unbox => ReferenceEquals(Image.TypeOf(a), type) ? a + 4 : throw Throw(Trap.InvalidCast),
            Operation.TypeDescriptor => Image.Descriptor(type!),
            Operation.ObjectType => Memory.Load(MemoryFormat.Int32, a),
            Operation.TypeObject => Image.TypeObject(type!),
            Operation.InitializeClass => Initialise(type!),
            Operation.StaticAddress => _model.Static((FieldInstance)i.Subject!) is var (symbol, offset) ? Image.AddressOf(symbol) + offset : 0,
            Operation.StringLiteral => Image.String((string)i.Subject!),
            Operation.MethodAddress => Image.AddressOf(_model.Code((MethodInstance)i.Subject!, i.Immediate == 1)),
            Operation.VirtualMethodAddress => Image.AddressOf(_model.Implementation(Image.TypeOf(a), (MethodInstance)i.Subject!)),
            _ => throw new InterpretationException($"{i.Operation} has no meaning here."),
        };
    }

    private int Initialise(TypeInstance type)
    {
        if (_initialised.Add(type) && _model.Initializer(type) is { } initializer)
        {
            Call(initializer);
        }

        return 0;
    }

    private long ExecuteCall(Frame frame, Instruction i, int a)
    {
        bool isIndirect = i.Operation == Operation.CallIndirect || i.Subject is Signature;
        FunctionSymbol target = i.Subject switch
        {
            FunctionSymbol symbol => symbol,
            MethodInstance method => _model.Implementation(Image.TypeOf(a), method),
            _ => Image.FunctionAt(a),
        };
        IReadOnlyList<long> results = Call(target, Arguments(frame, i, isIndirect ? 1 : 0));
        if (results.Count > 1)
        {
            frame.Results[i] = results;
        }

        return results.Count > 0 ? results[0] : 0;
    }
}
