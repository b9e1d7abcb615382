using DeviceKit.Cross.Intermediate;
using Mono.Cecil;
using Mono.Cecil.Cil;
using CilInstruction = Mono.Cecil.Cil.Instruction;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Conversions: ECMA-335 III.1.5, tables 8 and 9; of floating point saturating, as .NET does since 9.</content>
internal sealed partial class MethodImporter
{
    private static bool IsConversion(Code code) => code is >= Code.Conv_I1 and <= Code.Conv_U8 or Code.Conv_R_Un or >= Code.Conv_Ovf_I1_Un and <= Code.Conv_Ovf_U_Un
        or >= Code.Conv_Ovf_I1 and <= Code.Conv_Ovf_U8 or >= Code.Conv_U2 and <= Code.Conv_Ovf_U or Code.Conv_U or Code.Ckfinite
        && code is not (Code.Add_Ovf or Code.Add_Ovf_Un);

    private void ImportConversion(CilInstruction instruction)
    {
        Instruction value = PopNumberOrPointer(instruction.OpCode.Code);
        Push(instruction.OpCode.Code switch
        {
            Code.Conv_R4 => ToFloat(value, ValueKind.F32),
            Code.Conv_R8 => ToFloat(value, ValueKind.F64),

            // There is no conversion of unsigned integers to binary32: compilers write both, and .NET rounds once.
            Code.Conv_R_Un => FromUnsigned(value, instruction.Next?.OpCode.Code == Code.Conv_R4 ? ValueKind.F32 : ValueKind.F64),
            Code.Ckfinite => Finite(value),
            Code.Conv_I1 => Narrowed(value, Operation.SignExtend8),
            Code.Conv_I2 => Narrowed(value, Operation.SignExtend16),
            Code.Conv_U1 => Narrowed(value, Operation.ZeroExtend8),
            Code.Conv_U2 => Narrowed(value, Operation.ZeroExtend16),
            Code.Conv_I4 or Code.Conv_I => ToWord(value, Operation.FloatToInteger),
            Code.Conv_U4 or Code.Conv_U => ToWord(value, Operation.FloatToUnsigned),
            Code.Conv_I8 => ToDoubleWord(value, Operation.SignExtend32, Operation.FloatToInteger),
            Code.Conv_U8 => ToDoubleWord(value, Operation.ZeroExtend32, Operation.FloatToUnsigned),
            Code.Conv_Ovf_I1 => Checked(value, MetadataType.SByte, isUnsigned: false),
            Code.Conv_Ovf_U1 => Checked(value, MetadataType.Byte, isUnsigned: false),
            Code.Conv_Ovf_I2 => Checked(value, MetadataType.Int16, isUnsigned: false),
            Code.Conv_Ovf_U2 => Checked(value, MetadataType.UInt16, isUnsigned: false),
            Code.Conv_Ovf_I4 or Code.Conv_Ovf_I => Checked(value, MetadataType.Int32, isUnsigned: false),
            Code.Conv_Ovf_U4 or Code.Conv_Ovf_U => Checked(value, MetadataType.UInt32, isUnsigned: false),
            Code.Conv_Ovf_I8 => Checked(value, MetadataType.Int64, isUnsigned: false),
            Code.Conv_Ovf_U8 => Checked(value, MetadataType.UInt64, isUnsigned: false),
            Code.Conv_Ovf_I1_Un => Checked(value, MetadataType.SByte, isUnsigned: true),
            Code.Conv_Ovf_U1_Un => Checked(value, MetadataType.Byte, isUnsigned: true),
            Code.Conv_Ovf_I2_Un => Checked(value, MetadataType.Int16, isUnsigned: true),
            Code.Conv_Ovf_U2_Un => Checked(value, MetadataType.UInt16, isUnsigned: true),
            Code.Conv_Ovf_I4_Un or Code.Conv_Ovf_I_Un => Checked(value, MetadataType.Int32, isUnsigned: true),
            Code.Conv_Ovf_U4_Un or Code.Conv_Ovf_U_Un => Checked(value, MetadataType.UInt32, isUnsigned: true),
            Code.Conv_Ovf_I8_Un => Checked(value, MetadataType.Int64, isUnsigned: true),
            Code.Conv_Ovf_U8_Un => Checked(value, MetadataType.UInt64, isUnsigned: true),
            var code => throw Fault($"{code} is not known"),
        });
    }

    /// <summary>An operand; of conv.u and conv.i a pointer or reference too, which becomes a word.</summary>
    private Instruction PopNumberOrPointer(Code code)
    {
        StackValue value = Pop();
        if (value.IsStructure && value.Type!.Leaves is { Count: 1 } && code is Code.Conv_I or Code.Conv_U)
        {
            throw Fault($"{value.Type} is no number");
        }

        Instruction scalar = Scalar(value);
        return IsWord(scalar.Kind) ? Coerce(scalar, ValueKind.I32) : scalar;
    }

    private Instruction ToFloat(Instruction value, ValueKind kind) => IsFloat(value.Kind)
        ? Coerce(value, kind)
        : _builder.Emit(Operation.IntegerToFloat, kind, value);

    private Instruction FromUnsigned(Instruction value, ValueKind kind) => IsFloat(value.Kind) ? value : _builder.Emit(Operation.UnsignedToFloat, kind, value);

    private Instruction ToWord(Instruction value, Operation fromFloat) => value.Kind switch
    {
        ValueKind.I64 => Truncated(value),
        ValueKind.F32 or ValueKind.F64 => _builder.Emit(fromFloat, ValueKind.I32, value),
        _ => value,
    };

    private Instruction Truncated(Instruction value) => value.Operation == Operation.Constant
        ? _builder.Constant((int)value.Immediate)
        : _builder.Emit(Operation.Truncate, ValueKind.I32, value);

    private Instruction ToDoubleWord(Instruction value, Operation fromWord, Operation fromFloat) => value.Kind switch
    {
        ValueKind.I64 => value,
        ValueKind.F32 or ValueKind.F64 => _builder.Emit(fromFloat, ValueKind.I64, value),
        _ when value.Operation == Operation.Constant => _builder.Constant(
            ValueKind.I64,
            fromWord == Operation.SignExtend32 ? (int)value.Immediate : (uint)value.Immediate),
        _ => _builder.Emit(fromWord, ValueKind.I64, value),
    };

    /// <summary>Small integers by way of 32 bits, which floating point saturates to.</summary>
    private Instruction Narrowed(Instruction value, Operation extension) =>
        Fold(_builder.Emit(extension, ValueKind.I32, ToWord(value, Operation.FloatToInteger)));

    /// <summary>The value, if its exponent is not that of infinities and NaNs.</summary>
    private Instruction Finite(Instruction value)
    {
        if (!IsFloat(value.Kind))
        {
            throw Fault("ckfinite wants a floating-point number");
        }

        bool isDouble = value.Kind == ValueKind.F64;
        Instruction bits = _builder.Emit(Operation.Reinterpret, isDouble ? ValueKind.I64 : ValueKind.I32, value);
        Instruction word = isDouble ? _builder.Emit(Operation.HighWord, ValueKind.I32, bits) : bits;
        Instruction mask = _builder.Constant(isDouble ? 0x7FF00000 : 0x7F800000);
        ThrowIf(_builder.Compare(Comparison.Equal, _builder.Emit(Operation.And, ValueKind.I32, word, mask), mask), "ThrowOverflow");
        return value;
    }
}
