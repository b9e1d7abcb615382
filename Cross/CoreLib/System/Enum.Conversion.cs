using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>Conversion by interface.</content>
public abstract unsafe partial class Enum
{
    public TypeCode GetTypeCode() => RuntimeType.Of(TypeDescriptor.Of(this)->Element).Code;

    bool IConvertible.ToBoolean(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToBoolean((ulong)Value) : Convert.ToBoolean(Value);

    char IConvertible.ToChar(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToChar((ulong)Value) : Convert.ToChar(Value);

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToSByte((ulong)Value) : Convert.ToSByte(Value);

    byte IConvertible.ToByte(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToByte((ulong)Value) : Convert.ToByte(Value);

    short IConvertible.ToInt16(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToInt16((ulong)Value) : Convert.ToInt16(Value);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToUInt16((ulong)Value) : Convert.ToUInt16(Value);

    int IConvertible.ToInt32(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToInt32((ulong)Value) : Convert.ToInt32(Value);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToUInt32((ulong)Value) : Convert.ToUInt32(Value);

    long IConvertible.ToInt64(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToInt64((ulong)Value) : Convert.ToInt64(Value);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToUInt64((ulong)Value) : Convert.ToUInt64(Value);

    float IConvertible.ToSingle(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToSingle((ulong)Value) : Convert.ToSingle(Value);

    double IConvertible.ToDouble(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToDouble((ulong)Value) : Convert.ToDouble(Value);

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => IsUnsigned(TypeDescriptor.Of(this)->Element) ? Convert.ToDecimal((ulong)Value) : Convert.ToDecimal(Value);

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw new InvalidCastException("Invalid cast from 'Enum' to 'DateTime'.");

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.ChangeConvertible(this, conversionType);
}
