using System;
using System.Text;

namespace DeviceKit.Native;

/// <summary>NUL-terminated UTF-8 text, as C has it.</summary>
public static class NativeText
{
    /// <summary>The largest size in bytes for which generated code takes the stack.</summary>
    public const int StackLimit = 256;

    /// <summary>The text in a buffer, up to its first NUL, or all of it where there is none (a full <c>char ssid[32]</c>).</summary>
    /// <param name="bytes">UTF-8; what is not becomes U+FFFD.</param>
    /// <returns>The text.</returns>
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]);
    }

    /// <summary>The text at an address, up to its NUL.</summary>
    /// <param name="address">A pointer, or null.</param>
    /// <returns>The text; null for the null pointer.</returns>
    public static unsafe string? Read(byte* address)
    {
        if (address == null)
        {
            return null;
        }

        int length = 0;
        while (address[length] != 0)
        {
            length++;
        }

        return Encoding.UTF8.GetString(new ReadOnlySpan<byte>(address, length));
    }

    /// <summary>The bytes that a text takes with its NUL; 0 for null.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="ArgumentException">There is a NUL in the text: C would see only what stands before it.</exception>
    public static int Size(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        int position = text.IndexOf('\0');
        return position >= 0
            ? throw new ArgumentException($"The text has a NUL at position {position}, where C would end it.", nameof(text))
            : Encoding.UTF8.GetByteCount(text) + 1;
    }

    /// <summary>Writes a text and its NUL.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">At least <see cref="Size"/> bytes; what is behind the NUL stays as it is.</param>
    /// <returns>The bytes written, the NUL among them.</returns>
    /// <exception cref="ArgumentException">There is a NUL in the text, or the destination is too short; nothing was written.</exception>
    public static int Write(string text, Span<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(text);
        int size = Size(text);
        if (size > destination.Length)
        {
            throw new ArgumentException($"The text takes {size} bytes with its NUL, the destination has {destination.Length}.", nameof(destination));
        }

        destination[Encoding.UTF8.GetBytes(text, destination)] = 0;
        return size;
    }

    /// <summary>Writes a text and its NUL for a call.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="buffer">At least <see cref="Size"/> bytes.</param>
    /// <returns>What was written; empty for null, so that its address is the null pointer.</returns>
    /// <exception cref="ArgumentException">As <see cref="Write"/>.</exception>
    public static Span<byte> Fill(string? text, Span<byte> buffer) => text is null ? default : buffer[..Write(text, buffer)];

    /// <summary>Writes as much of a text as a buffer holds, with a NUL where there is room for it: what C had written there.</summary>
    /// <param name="text">The text, or null for no text.</param>
    /// <param name="buffer">The buffer.</param>
    public static void Restore(string? text, Span<byte> buffer)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text ?? "");
        int length = Math.Min(bytes.Length, buffer.Length);
        bytes.AsSpan(0, length).CopyTo(buffer);
        if (length < buffer.Length)
        {
            buffer[length] = 0;
        }
    }
}
