using DeviceKit.CoreLib.Runtime;

namespace System;

/// <summary>
/// A type as an object: the compiler lays it out in the image where something asks for it, with its fields filled. The full name is as .NET's ToString
/// gives it (`System.Collections.Generic.List`1[System.Int32]`).
/// </summary>
internal sealed unsafe class RuntimeType : Type
{
    private readonly nint _descriptor;
    private readonly string _fullName;
    private readonly string?[]? _enumNames; // By value, unsigned; of enums only, where their text is asked for.
    private readonly ulong[]? _enumValues;
    private readonly int _attributes; // The type code, from bit 8 on: 1 flags enum, 2 generic, 4 interface.

    private RuntimeType()
    {
        _fullName = "";
    }

    public override string? FullName => _fullName;

    public override string Name
    {
        get
        {
            string name = WithoutArguments;
            int start = Math.Max(name.LastIndexOf('.'), name.LastIndexOf('+')) + 1;
            return string.Concat(name.AsSpan(start), default);
        }
    }

    public override string? Namespace
    {
        get
        {
            int end = WithoutArguments.LastIndexOf('.');
            return end < 0 ? null : _fullName.Substring(0, end);
        }
    }

    public override Type? BaseType => Descriptor->Base is null ? null : Of(Descriptor->Base);

    public override RuntimeTypeHandle TypeHandle => new(_descriptor);

    public override bool IsInterface => (_attributes & 0x400) != 0;

    public override bool IsEnum => (Descriptor->Flags & TypeDescriptor.IsEnum) != 0;

    public override bool IsGenericType => (_attributes & 0x200) != 0;

    internal bool IsFlags => (_attributes & 0x100) != 0;

    internal TypeCode Code => (TypeCode)(_attributes & 0xFF);

    internal string?[] EnumNames => _enumNames ?? [];

    internal ulong[] EnumValues => _enumValues ?? [];

    internal TypeDescriptor* Descriptor => (TypeDescriptor*)_descriptor;

    internal Type? NullableElement => (Descriptor->Flags & TypeDescriptor.IsNullable) != 0 ? Of(Descriptor->Element) : null;

    private string WithoutArguments
    {
        get
        {
            int end = _fullName.IndexOf('[');
            return end < 0 || IsArray ? _fullName : _fullName.Substring(0, end);
        }
    }

    /// <summary>The name of a type, and where nothing asks for its object only that it is one.</summary>
    public static string NameOf(TypeDescriptor* type) => type->TypeObject == 0 ? "?" : Of(type)._fullName;

    public static RuntimeType Of(object value) => Of(TypeDescriptor.Of(value));

    public static RuntimeType Of(TypeDescriptor* type) => (RuntimeType)Intrinsics.ObjectAt(type->TypeObject);

    /// <summary>What elements of arrays are compared by: the width, and whether it is an integer; 0 of what is only equal to itself.</summary>
    public static int ReducedCode(TypeDescriptor* type)
    {
        if ((type->Flags & TypeDescriptor.IsEnum) != 0)
        {
            type = type->Element;
        }

        return (int)type == (int)Intrinsics.TypeDescriptorOf<sbyte>() || (int)type == (int)Intrinsics.TypeDescriptorOf<byte>() ? 1
            : (int)type == (int)Intrinsics.TypeDescriptorOf<short>() || (int)type == (int)Intrinsics.TypeDescriptorOf<ushort>() ? 2
            : (int)type == (int)Intrinsics.TypeDescriptorOf<int>() || (int)type == (int)Intrinsics.TypeDescriptorOf<uint>() ? 4
            : (int)type == (int)Intrinsics.TypeDescriptorOf<nint>() || (int)type == (int)Intrinsics.TypeDescriptorOf<nuint>() ? 5
            : (int)type == (int)Intrinsics.TypeDescriptorOf<long>() || (int)type == (int)Intrinsics.TypeDescriptorOf<ulong>() ? 8 : 0;
    }

    public override Type? GetElementType() => IsArray ? Of(Descriptor->Element) : null;

    public override int GetArrayRank() => IsArray ? Descriptor->Rank : base.GetArrayRank();

    public override Type GetEnumUnderlyingType() => IsEnum ? Of(Descriptor->Element) : base.GetEnumUnderlyingType();

    public override bool IsAssignableFrom(Type? c) => c is RuntimeType type && Casting.IsAssignable(type.Descriptor, Descriptor);

    public override string ToString() => _fullName;

    protected override bool IsArrayImpl() => (Descriptor->Flags & TypeDescriptor.IsArray) != 0;

    protected override bool IsPrimitiveImpl() => Code is >= TypeCode.Boolean and <= TypeCode.Double && !IsEnum;

    protected override bool IsValueTypeImpl() => (Descriptor->Flags & TypeDescriptor.IsValueType) != 0;
}
