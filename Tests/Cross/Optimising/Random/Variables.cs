using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Tests.Optimising.Random;

/// <summary>The local variables of a random function: scalars, structures of three fields, an array and an object.</summary>
internal sealed class Variables(ProgramGenerator program, Function function, Builder builder)
{
    private static readonly MemoryAccess[] s_fields = [new(MemoryFormat.Int32), new(MemoryFormat.UInt8), new(MemoryFormat.Int64)];
    private static readonly int[] s_offsets = [0, 4, 8];

    private readonly List<(Slot Slot, MemoryAccess Access)> _scalars = [];
    private readonly List<Slot> _structures = [];
    private (Slot Slot, MemoryAccess Access) _array;
    private (Slot Slot, MemoryAccess Access) _object;

    /// <summary>The counters of the loops around.</summary>
    public List<(Slot Slot, MemoryAccess Access)> Counters { get; } = [];

    /// <summary>Makes the variables, with values.</summary>
    public void Declare()
    {
        IReadOnlyList<ValueKind> kinds = function.Symbol.Signature.Parameters;
        var parameters = new List<Instruction>();
        for (int i = 0; i < kinds.Count; i++)
        {
            parameters.Add(builder.Emit(Operation.Parameter, kinds[i], null, i));
        }

        foreach (Instruction parameter in parameters)
        {
            Initialise(parameter.Kind, parameter);
        }

        foreach (ValueKind kind in new[] { ValueKind.I32, ValueKind.I32, ValueKind.I64, ValueKind.F64, ValueKind.F32, program.RandomKind() })
        {
            Initialise(kind, builder.Constant(kind, program.Interesting(kind)));
        }

        for (int i = 0; i < 3; i++)
        {
            Slot structure = function.AddSlot(16, 8, $"structure{i}");
            _structures.Add(structure);
            builder.Emit(Operation.ZeroBlock, ValueKind.None, null, 16, builder.Address(structure));
        }

        _array = (function.AddSlot(4, 4, "array"), new MemoryAccess(MemoryFormat.Reference));
        Instruction length = program.Chance(60)
            ? builder.Constant(2 + program.Next(7))
            : builder.Emit(Operation.Or, ValueKind.I32, builder.Emit(Operation.And, ValueKind.I32, Scalar(ValueKind.I32), builder.Constant(7)), builder.Constant(4));
        builder.Store(_array.Access, builder.Address(_array.Slot), builder.Emit(Operation.NewArray, ValueKind.Reference, program.ArrayType, 0, length));
        _object = (function.AddSlot(4, 4, "object"), new MemoryAccess(MemoryFormat.Reference));
        Instruction value = program.Chance(97) ? builder.Emit(Operation.NewObject, ValueKind.Reference, program.ObjectType, 0) : builder.Null();
        builder.Store(_object.Access, builder.Address(_object.Slot), value);
    }

    /// <summary>A variable for a loop.</summary>
    public (Slot Slot, MemoryAccess Access) NewCounter() => (function.AddSlot(4, 4, "counter"), new MemoryAccess(MemoryFormat.Int32));

    /// <summary>The value of a scalar variable.</summary>
    public Instruction Scalar(ValueKind kind)
    {
        List<(Slot Slot, MemoryAccess Access)> candidates = _scalars.FindAll(scalar => scalar.Access.Kind == kind);
        if (kind == ValueKind.I32)
        {
            candidates.AddRange(Counters);
        }

        (Slot slot, MemoryAccess access) = candidates[program.Next(candidates.Count)];
        return builder.Load(access, builder.Address(slot));
    }

    /// <summary>A field of a structure.</summary>
    public Instruction Field(ValueKind kind)
    {
        int field = kind == ValueKind.I64 ? 2 : program.Next(2);
        return builder.Load(s_fields[field], Structure(s_offsets[field]));
    }

    /// <summary>The length of the array.</summary>
    public Instruction ArrayLength()
    {
        Instruction array = builder.Load(_array.Access, builder.Address(_array.Slot));
        builder.Emit(Operation.NullCheck, ValueKind.None, array);
        return builder.Emit(Operation.ArrayLength, ValueKind.I32, array);
    }

    /// <summary>An element of the array, or a field of the object.</summary>
    public Instruction Element(Instruction index)
    {
        if (program.Chance(30))
        {
            Instruction thing = Object();
            int field = program.Next(3);
            return builder.Load(new MemoryAccess(MemoryFormat.Int32, "field" + field), thing, 4 + (4 * field));
        }

        return builder.Load(new MemoryAccess(MemoryFormat.Int32, "element"), ElementAddress(index), 8);
    }

    /// <summary>Writes an element of the array, or a field of the object.</summary>
    public void StoreElement(ExpressionGenerator expressions)
    {
        Instruction value = expressions.Value(ValueKind.I32);
        if (program.Chance(40))
        {
            int field = program.Next(3);
            builder.Store(new MemoryAccess(MemoryFormat.Int32, "field" + field), Object(), value, 4 + (4 * field));
            return;
        }

        Instruction index = program.Chance(60) ? Scalar(ValueKind.I32) : expressions.Value(ValueKind.I32);
        builder.Store(new MemoryAccess(MemoryFormat.Int32, "element"), ElementAddress(index), value, 8);
    }

    /// <summary>Assigns a scalar, a field of a structure, or a field at a computed place.</summary>
    public void Assign(ExpressionGenerator expressions)
    {
        int choice = program.Next(10);
        if (choice < 7)
        {
            (Slot slot, MemoryAccess access) = _scalars[program.Next(_scalars.Count)];
            Instruction value = expressions.Value(access.Kind);
            builder.Store(access, builder.Address(slot), value);
        }
        else
        {
            int field = program.Next(3);
            Instruction value = expressions.Value(s_fields[field].Kind);
            builder.Store(s_fields[field], Structure(s_offsets[field]), value);
        }
    }

    /// <summary>Copies or zeroes a structure; sometimes one is written at a place that is not known.</summary>
    public void CopyStructure()
    {
        Slot to = _structures[program.Next(3)];
        Slot from = _structures[program.Next(3)];
        switch (program.Next(10))
        {
            case < 6 when !ReferenceEquals(to, from):
                builder.Emit(Operation.CopyBlock, ValueKind.None, null, 16, builder.Address(to), builder.Address(from));
                break;
            case < 8:
                builder.Emit(Operation.ZeroBlock, ValueKind.None, null, 16, builder.Address(to));
                break;
            case 8:
                Instruction place = builder.Emit(Operation.And, ValueKind.I32, Scalar(ValueKind.I32), builder.Constant(8));
                builder.Store(s_fields[0], builder.Emit(Operation.Add, ValueKind.Pointer, builder.Address(_structures[2]), place), Scalar(ValueKind.I32));
                break;
            default:
                // To the object and back.
                Instruction thing = Object();
                builder.Emit(Operation.CopyBlock, ValueKind.None, null, 12, builder.Emit(Operation.Add, ValueKind.Pointer, thing, builder.Constant(4)), builder.Address(from));
                break;
        }
    }

    private Instruction Structure(int offset)
    {
        Slot slot = _structures[program.Next(3)];
        return program.Chance(50) ? builder.Address(slot, offset)
            : builder.Emit(Operation.Add, ValueKind.Pointer, builder.Address(slot), builder.Constant(offset));
    }

    private Instruction Object()
    {
        Instruction thing = builder.Load(_object.Access, builder.Address(_object.Slot));
        builder.Emit(Operation.NullCheck, ValueKind.None, thing);
        return thing;
    }

    private Instruction ElementAddress(Instruction index)
    {
        Instruction array = builder.Load(_array.Access, builder.Address(_array.Slot));
        builder.Emit(Operation.NullCheck, ValueKind.None, array);
        index = program.Chance(85) ? builder.Emit(Operation.And, ValueKind.I32, index, builder.Constant(3)) : index;
        builder.Emit(Operation.BoundsCheck, ValueKind.None, index, builder.Emit(Operation.ArrayLength, ValueKind.I32, array));
        return builder.Emit(Operation.Add, ValueKind.Pointer, array, builder.Emit(Operation.Multiply, ValueKind.I32, index, builder.Constant(4)));
    }

    private void Initialise(ValueKind kind, Instruction value)
    {
        MemoryFormat format = kind switch
        {
            ValueKind.I64 => MemoryFormat.Int64,
            ValueKind.F32 => MemoryFormat.Single,
            ValueKind.F64 => MemoryFormat.Double,
            _ => program.Next(5) switch { 0 => MemoryFormat.UInt8, 1 => MemoryFormat.Int16, _ => MemoryFormat.Int32 },
        };
        var access = new MemoryAccess(format);
        Slot slot = function.AddSlot(access.Size, access.Size, $"local{_scalars.Count}");
        _scalars.Add((slot, access));
        builder.Store(access, builder.Address(slot), value);
    }
}
