using System;
using DeviceKit.Cross.Intermediate;
using Mono.Cecil;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Conversions that throw OverflowException.</content>
internal sealed partial class MethodImporter
{
    /// <summary>Converts to an integer type, taking integers as unsigned if so said.</summary>
    private Instruction Checked(Instruction value, MetadataType to, bool isUnsigned) => value.Kind switch
    {
        ValueKind.I32 => CheckedWord(value, to, isUnsigned),
        ValueKind.I64 => CheckedDoubleWord(value, to, isUnsigned),
        _ => CheckedFloat(value, to),
    };

    private Instruction CheckedWord(Instruction value, MetadataType to, bool isUnsigned)
    {
        switch (to)
        {
            case MetadataType.Byte or MetadataType.UInt16:
                // A negative number is above every limit, unsigned.
                Below(value, to == MetadataType.Byte ? 0x100 : 0x10000);
                return value;
            case MetadataType.SByte or MetadataType.Int16 when isUnsigned:
                Below(value, to == MetadataType.SByte ? 0x80 : 0x8000);
                return value;
            case MetadataType.SByte or MetadataType.Int16:
                Instruction extended = Fold(_builder.Emit(to == MetadataType.SByte ? Operation.SignExtend8 : Operation.SignExtend16, ValueKind.I32, value));
                ThrowIf(Compare(Comparison.NotEqual, extended, value), "ThrowOverflow");
                return value;
            case MetadataType.Int32 when isUnsigned:
            case MetadataType.UInt32 when !isUnsigned:
                NotNegative(value);
                return value;
            case MetadataType.Int32 or MetadataType.UInt32:
                return value;
            case MetadataType.UInt64 when !isUnsigned:
                NotNegative(value);
                return ToDoubleWord(value, Operation.ZeroExtend32, default);
            default:
                return ToDoubleWord(value, isUnsigned ? Operation.ZeroExtend32 : Operation.SignExtend32, default);
        }
    }

    private Instruction CheckedDoubleWord(Instruction value, MetadataType to, bool isUnsigned)
    {
        switch (to)
        {
            case MetadataType.Int64 or MetadataType.UInt64:
                if (isUnsigned != (to == MetadataType.UInt64))
                {
                    NotNegative(value);
                }

                return value;
            case MetadataType.UInt32:
                ThrowIf(Compare(Comparison.NotEqual, _builder.Emit(Operation.HighWord, ValueKind.I32, value), _builder.Constant(0)), "ThrowOverflow");
                return Truncated(value);
            case MetadataType.Int32 or MetadataType.Int16 or MetadataType.SByte when !isUnsigned:
                Instruction word = Truncated(value);
                ThrowIf(Compare(Comparison.NotEqual, ToDoubleWord(word, Operation.SignExtend32, default), value), "ThrowOverflow");
                return CheckedWord(word, to, isUnsigned: false);
            default:
                ThrowIf(Compare(Comparison.NotEqual, _builder.Emit(Operation.HighWord, ValueKind.I32, value), _builder.Constant(0)), "ThrowOverflow");
                return CheckedWord(Truncated(value), to, isUnsigned: true);
        }
    }

    /// <summary>Truncates towards zero; what is then out of range, and NaN, overflows.</summary>
    private Instruction CheckedFloat(Instruction value, MetadataType to)
    {
        (double low, double high) = to switch
        {
            MetadataType.SByte => (-129.0, 128.0),
            MetadataType.Byte => (-1.0, 256.0),
            MetadataType.Int16 => (-32769.0, 32768.0),
            MetadataType.UInt16 => (-1.0, 65536.0),
            MetadataType.Int32 => (-2147483649.0, 2147483648.0),
            MetadataType.UInt32 => (-1.0, 4294967296.0),
            MetadataType.Int64 => (-9223372036854775808.0, 9223372036854775808.0),
            _ => (-1.0, 18446744073709551616.0),
        };

        // The lower limit itself is out, unless the type's least number is the limit because nothing lies between it and the next lower number.
        bool isLowIn = to == MetadataType.Int64 || (to == MetadataType.Int32 && value.Kind == ValueKind.F32);
        Comparison below = isLowIn ? Comparison.LessUnsigned : Comparison.LessOrEqualUnsigned;
        ThrowIf(_builder.Compare(below, value, FloatConstant(value.Kind, low)), "ThrowOverflow");
        ThrowIf(_builder.Compare(Comparison.GreaterOrEqualUnsigned, value, FloatConstant(value.Kind, high)), "ThrowOverflow");
        bool isUnsigned = to is MetadataType.UInt32 or MetadataType.UInt64;
        ValueKind kind = to is MetadataType.Int64 or MetadataType.UInt64 ? ValueKind.I64 : ValueKind.I32;
        return _builder.Emit(isUnsigned ? Operation.FloatToUnsigned : Operation.FloatToInteger, kind, value);
    }

    private Instruction FloatConstant(ValueKind kind, double value) =>
        _builder.Constant(kind, kind == ValueKind.F32 ? BitConverter.SingleToInt32Bits((float)value) : BitConverter.DoubleToInt64Bits(value));

    private void Below(Instruction value, int limit) => ThrowIf(Compare(Comparison.GreaterOrEqualUnsigned, value, _builder.Constant(limit)), "ThrowOverflow");

    private void NotNegative(Instruction value) => ThrowIf(Compare(Comparison.Less, value, _builder.Constant(value.Kind, 0)), "ThrowOverflow");
}
