using System;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <content>Values.</content>
internal sealed partial class SimulatedNvs
{
    /// <inheritdoc/>
    public EspError SetI8(NvsHandle handle, string key, sbyte value) => Set("nvs_set_i8", handle, key, NvsType.I8, unchecked((byte)value));

    /// <inheritdoc/>
    public EspError SetU8(NvsHandle handle, string key, byte value) => Set("nvs_set_u8", handle, key, NvsType.U8, value);

    /// <inheritdoc/>
    public EspError SetI16(NvsHandle handle, string key, short value) => Set("nvs_set_i16", handle, key, NvsType.I16, unchecked((ushort)value));

    /// <inheritdoc/>
    public EspError SetU16(NvsHandle handle, string key, ushort value) => Set("nvs_set_u16", handle, key, NvsType.U16, value);

    /// <inheritdoc/>
    public EspError SetI32(NvsHandle handle, string key, int value) => Set("nvs_set_i32", handle, key, NvsType.I32, unchecked((uint)value));

    /// <inheritdoc/>
    public EspError SetU32(NvsHandle handle, string key, uint value) => Set("nvs_set_u32", handle, key, NvsType.U32, value);

    /// <inheritdoc/>
    public EspError SetI64(NvsHandle handle, string key, long value) => Set("nvs_set_i64", handle, key, NvsType.I64, unchecked((ulong)value));

    /// <inheritdoc/>
    public EspError SetU64(NvsHandle handle, string key, ulong value) => Set("nvs_set_u64", handle, key, NvsType.U64, value);

    /// <inheritdoc/>
    public EspError SetFloat(NvsHandle handle, string key, float value) =>
        Set("nvs_set_float", handle, key, NvsType.Float, BitConverter.SingleToUInt32Bits(value));

    /// <inheritdoc/>
    public EspError SetDouble(NvsHandle handle, string key, double value) =>
        Set("nvs_set_double", handle, key, NvsType.Double, BitConverter.DoubleToUInt64Bits(value));

    /// <inheritdoc/>
    public EspError SetStr(NvsHandle handle, string key, string value) =>
        Change("nvs_set_str", handle, opening => opening.Values.SetString(key, value));

    /// <inheritdoc/>
    public EspError SetBlob(NvsHandle handle, string key, ReadOnlySpan<byte> value)
    {
        byte[] copy = value.ToArray();
        return Change("nvs_set_blob", handle, opening => opening.Values.SetBlob(key, copy));
    }

    /// <inheritdoc/>
    public EspError EraseKey(NvsHandle handle, string key) => Change("nvs_erase_key", handle, opening => opening.Values.EraseKey(key));

    /// <inheritdoc/>
    public EspError EraseAll(NvsHandle handle) => Change("nvs_erase_all", handle, opening => opening.Values.EraseAll());

    /// <inheritdoc/>
    public EspError GetI8(NvsHandle handle, string key, out sbyte outValue)
    {
        EspError error = Get("nvs_get_i8", handle, key, NvsType.I8, out ulong bits);
        outValue = unchecked((sbyte)bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetU8(NvsHandle handle, string key, out byte outValue)
    {
        EspError error = Get("nvs_get_u8", handle, key, NvsType.U8, out ulong bits);
        outValue = unchecked((byte)bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetI16(NvsHandle handle, string key, out short outValue)
    {
        EspError error = Get("nvs_get_i16", handle, key, NvsType.I16, out ulong bits);
        outValue = unchecked((short)bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetU16(NvsHandle handle, string key, out ushort outValue)
    {
        EspError error = Get("nvs_get_u16", handle, key, NvsType.U16, out ulong bits);
        outValue = unchecked((ushort)bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetI32(NvsHandle handle, string key, out int outValue)
    {
        EspError error = Get("nvs_get_i32", handle, key, NvsType.I32, out ulong bits);
        outValue = unchecked((int)bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetU32(NvsHandle handle, string key, out uint outValue)
    {
        EspError error = Get("nvs_get_u32", handle, key, NvsType.U32, out ulong bits);
        outValue = unchecked((uint)bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetI64(NvsHandle handle, string key, out long outValue)
    {
        EspError error = Get("nvs_get_i64", handle, key, NvsType.I64, out ulong bits);
        outValue = unchecked((long)bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetU64(NvsHandle handle, string key, out ulong outValue)
    {
        EspError error = Get("nvs_get_u64", handle, key, NvsType.U64, out ulong bits);
        outValue = unchecked((ulong)bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetFloat(NvsHandle handle, string key, out float outValue)
    {
        EspError error = Get("nvs_get_float", handle, key, NvsType.Float, out ulong bits);
        outValue = BitConverter.UInt32BitsToSingle((uint)bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetDouble(NvsHandle handle, string key, out double outValue)
    {
        EspError error = Get("nvs_get_double", handle, key, NvsType.Double, out ulong bits);
        outValue = BitConverter.UInt64BitsToDouble(bits);
        return error;
    }

    /// <inheritdoc/>
    public EspError GetStr(NvsHandle handle, string key, Span<byte> outValue, ref uint length) =>
        Get("nvs_get_str", handle, key, NvsType.String, outValue, ref length);

    /// <inheritdoc/>
    public EspError GetBlob(NvsHandle handle, string key, Span<byte> outValue, ref uint length) =>
        Get("nvs_get_blob", handle, key, NvsType.Blob, outValue, ref length);

    private EspError Set(string call, NvsHandle handle, string key, NvsType type, ulong bits) =>
        Change(call, handle, opening => opening.Values.Set(key, type, bits));

    private EspError Change(string call, NvsHandle handle, Func<NvsOpening, NvsError> change)
    {
        if (!TryGet(call, handle, out NvsOpening opening))
        {
            return EspError.NvsInvalidHandle;
        }

        EspError error = Operate(call, () => change(opening));
        opening.IsDirty |= error == EspError.Ok;
        return error;
    }

    private EspError Get(string call, NvsHandle handle, string key, NvsType type, out ulong bits)
    {
        bits = 0;
        return TryGet(call, handle, out NvsOpening opening) ? Code(opening.Values.Get(key, type, out bits)) : EspError.NvsInvalidHandle;
    }

    private EspError Get(string call, NvsHandle handle, string key, NvsType type, Span<byte> destination, ref uint length)
    {
        if (!destination.IsEmpty)
        {
            NativeArgument.CheckRoom(destination.Length, length, nameof(destination));
        }

        if (!TryGet(call, handle, out NvsOpening opening))
        {
            return EspError.NvsInvalidHandle;
        }

        // No room at all asks for the size.
        int size;
        NvsError error = destination.IsEmpty
            ? opening.Values.GetLength(key, type, out size)
            : opening.Values.Get(key, type, destination[..(int)length], out size);
        if (error is NvsError.Ok or NvsError.InvalidLength)
        {
            length = (uint)size;
        }

        return Code(error);
    }
}
