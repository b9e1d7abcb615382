namespace System;

/// <content>Conversion by interface.</content>
public readonly partial struct Decimal
{
    public TypeCode GetTypeCode() => TypeCode.Decimal;

    bool IConvertible.ToBoolean(IFormatProvider? provider) => Convert.ToBoolean(this);

    char IConvertible.ToChar(IFormatProvider? provider) => throw new InvalidCastException("Invalid cast from 'Decimal' to 'Char'.");

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte(this);

    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte(this);

    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16(this);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16(this);

    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32(this);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32(this);

    long IConvertible.ToInt64(IFormatProvider? provider) => Convert.ToInt64(this);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Convert.ToUInt64(this);

    float IConvertible.ToSingle(IFormatProvider? provider) => Convert.ToSingle(this);

    double IConvertible.ToDouble(IFormatProvider? provider) => Convert.ToDouble(this);

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => this;

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw new InvalidCastException("Invalid cast from 'Decimal' to 'DateTime'.");

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.ChangeConvertible((IConvertible)(object)this, conversionType);
}
