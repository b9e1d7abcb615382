using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Types;

/// <content>Layout, computed at first use.</content>
internal sealed partial class TypeInstance
{
    private ValueLayout? _value;
    private ObjectLayout? _object;
    private bool _isLayingOut;

    /// <summary>Bytes of a value of the type in a field or element: 4 for references and pointers, .NET's size (64-bit fields aligned to 8) for structures.</summary>
    public int Size => Value.Size;

    /// <summary>The alignment of such a value.</summary>
    public int Alignment => Value.Alignment;

    /// <summary>Bytes of an object of the class, header included; of a boxed value for value types. A multiple of 4. Of arrays and strings without the elements.</summary>
    public int InstanceSize => Object.Size;

    /// <summary>The instance fields that the type itself declares, with offsets.</summary>
    public IReadOnlyList<FieldInstance> InstanceFields => IsValueType ? Value.Fields : Object.Fields;

    /// <summary>
    /// The scalars of a value in the order of their offsets; one for a scalar type, none for an empty structure. Null where they overlap or are too many
    /// (over 16): explicit layouts, inline arrays, large structures. Such values are only copied whole.
    /// </summary>
    public IReadOnlyList<Leaf>? Leaves => Value.Leaves;

    /// <summary>Whether a value has a reference or managed pointer in it.</summary>
    public bool ContainsReferences => Value.HasReferences;

    /// <summary>Where the object references of a value are: bytes from its start, rising.</summary>
    public IReadOnlyList<int> ReferenceOffsets => Value.References;

    /// <summary>Where the object references of an object are, inherited ones too: bytes from its start, header included, rising. Elements of arrays apart.</summary>
    public IReadOnlyList<int> ObjectReferenceOffsets => Object.References;

    private ValueLayout Value => _value ??= LayOut();

    private ObjectLayout Object => _object ??= ObjectLayout.Of(_system, this);

    /// <summary>Bytes where a subclass may put its first field: behind the last field, padding not counted.</summary>
    internal int EndOfFields => Object.End;

    private ValueLayout LayOut()
    {
        if (_isLayingOut)
        {
            throw new BadImageFormatException($"{Name} contains itself");
        }

        _isLayingOut = true;
        try
        {
            return ValueLayout.Of(_system, this);
        }
        finally
        {
            _isLayingOut = false;
        }
    }
}
