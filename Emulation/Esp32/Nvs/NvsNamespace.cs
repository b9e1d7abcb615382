using System;
using System.Buffers.Binary;
using System.Text;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An open namespace: what an nvs_handle_t stands for.</summary>
public sealed class NvsNamespace
{
    private readonly NvsFlash _storage;
    private readonly NvsPages _pages;
    private readonly byte _index;
    private readonly bool _canWrite;
    private bool _isClosed;

    internal NvsNamespace(NvsFlash storage, NvsPages pages, string name, byte index, bool canWrite)
    {
        _storage = storage;
        _pages = pages;
        _index = index;
        _canWrite = canWrite;
        Name = name;
    }

    /// <summary>The namespace's name.</summary>
    public string Name { get; }

    private bool IsValid => !_isClosed && _storage.IsCurrent(_pages);

    /// <summary>nvs_close.</summary>
    public void Close() => _isClosed = true;

    /// <summary>nvs_commit. Every change is on flash already.</summary>
    /// <returns>Ok or InvalidHandle.</returns>
    public NvsError Commit() => IsValid ? NvsError.Ok : NvsError.InvalidHandle;

    /// <summary>nvs_set_u8 and its like.</summary>
    /// <param name="key">1 to 15 bytes of UTF-8.</param>
    /// <param name="type">A type of number; its size says how many of the bits are kept.</param>
    /// <param name="bits">The number; the bits of a float or double.</param>
    /// <returns>Ok, InvalidHandle, ReadOnly, InvalidName, KeyTooLong or NotEnoughSpace.</returns>
    public NvsError Set(string key, NvsType type, ulong bits)
    {
        CheckNumber(type);
        Span<byte> data = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(data, bits);
        return Write(key, type, data[..NvsFlash.SizeOf(type)]);
    }

    /// <summary>nvs_set_str.</summary>
    /// <param name="key">1 to 15 bytes of UTF-8.</param>
    /// <param name="value">The text, at most 3,999 bytes of UTF-8.</param>
    /// <returns>As <see cref="Set"/>, or ValueTooLong.</returns>
    public NvsError SetString(string key, string value) => Write(key, NvsType.String, Encoding.UTF8.GetBytes(value + "\0"));

    /// <summary>nvs_set_blob.</summary>
    /// <param name="key">1 to 15 bytes of UTF-8.</param>
    /// <param name="value">The bytes; none are allowed.</param>
    /// <returns>As <see cref="Set"/>, or ValueTooLong.</returns>
    public NvsError SetBlob(string key, ReadOnlySpan<byte> value) => Write(key, NvsType.Blob, value);

    /// <summary>nvs_get_u8 and its like.</summary>
    /// <param name="key">The key.</param>
    /// <param name="type">The type that it was set with.</param>
    /// <param name="bits">The number, without its sign extended.</param>
    /// <returns>Ok, InvalidHandle or NotFound, which also is the answer to another type.</returns>
    public NvsError Get(string key, NvsType type, out ulong bits)
    {
        CheckNumber(type);
        bits = 0;
        NvsError error = Read(key, type, out byte[] value);
        if (error == NvsError.Ok)
        {
            Span<byte> data = stackalloc byte[8];
            data.Clear();
            value.CopyTo(data);
            bits = BinaryPrimitives.ReadUInt64LittleEndian(data);
        }

        return error;
    }

    /// <summary>nvs_get_str and nvs_get_blob with a destination.</summary>
    /// <param name="key">The key.</param>
    /// <param name="type"><see cref="NvsType.String"/> or <see cref="NvsType.Blob"/>.</param>
    /// <param name="destination">Where to; when it is too short nothing is copied.</param>
    /// <param name="length">The value's length in bytes, that of a string with its NUL; also when the destination is too short.</param>
    /// <returns>Ok, InvalidHandle, NotFound or InvalidLength.</returns>
    public NvsError Get(string key, NvsType type, Span<byte> destination, out int length)
    {
        NvsError error = GetLength(key, type, out length, out byte[] value);
        if (error != NvsError.Ok || length > destination.Length)
        {
            return error == NvsError.Ok ? NvsError.InvalidLength : error;
        }

        value.CopyTo(destination);
        return NvsError.Ok;
    }

    /// <summary>nvs_get_str and nvs_get_blob without a destination: the length.</summary>
    /// <param name="key">The key.</param>
    /// <param name="type"><see cref="NvsType.String"/> or <see cref="NvsType.Blob"/>.</param>
    /// <param name="length">The value's length in bytes, that of a string with its NUL.</param>
    /// <returns>Ok, InvalidHandle or NotFound.</returns>
    public NvsError GetLength(string key, NvsType type, out int length) => GetLength(key, type, out length, out _);

    /// <summary>nvs_erase_key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Ok, InvalidHandle, ReadOnly or NotFound.</returns>
    public NvsError EraseKey(string key)
    {
        NvsError error = CheckWrite();
        return error == NvsError.Ok ? _storage.EraseKey(_index, key) : error;
    }

    /// <summary>nvs_erase_all: the namespace's keys; its name stays.</summary>
    /// <returns>Ok, InvalidHandle or ReadOnly.</returns>
    public NvsError EraseAll()
    {
        NvsError error = CheckWrite();
        if (error == NvsError.Ok)
        {
            _storage.EraseNamespace(_index);
        }

        return error;
    }

    /// <summary>nvs_get_used_entry_count.</summary>
    /// <param name="count">The entries of 32 bytes that the namespace's values take, without its name's.</param>
    /// <returns>Ok or InvalidHandle.</returns>
    public NvsError CountEntries(out int count)
    {
        count = IsValid ? _storage.CountEntries(_index) : 0;
        return IsValid ? NvsError.Ok : NvsError.InvalidHandle;
    }

    private static void CheckNumber(NvsType type)
    {
        if (type is NvsType.String or NvsType.Blob or NvsType.BlobIndex or NvsType.Any)
        {
            throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of number.");
        }
    }

    private NvsError CheckWrite()
    {
        if (!IsValid)
        {
            return NvsError.InvalidHandle;
        }

        return _canWrite ? NvsError.Ok : NvsError.ReadOnly;
    }

    private NvsError Write(string key, NvsType type, ReadOnlySpan<byte> value)
    {
        NvsError error = CheckWrite();
        error = error == NvsError.Ok ? NvsFlash.CheckName(key) : error;
        return error == NvsError.Ok ? _storage.Write(_index, type, key, value) : error;
    }

    private NvsError Read(string key, NvsType type, out byte[] value)
    {
        value = [];
        return IsValid ? _storage.Read(_index, type, key, out value) : NvsError.InvalidHandle;
    }

    private NvsError GetLength(string key, NvsType type, out int length, out byte[] value)
    {
        NvsError error = Read(key, type, out value);
        length = value.Length;
        return error;
    }
}
