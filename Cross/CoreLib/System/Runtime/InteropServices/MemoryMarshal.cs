using System.Runtime.CompilerServices;
using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.InteropServices;

public static unsafe class MemoryMarshal
{
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ref T GetArrayDataReference<T>(T[] array);

    public static ref byte GetArrayDataReference(Array array) => ref *array.Elements;

    public static ref T GetReference<T>(Span<T> span) => ref span._reference;

    public static ref T GetReference<T>(ReadOnlySpan<T> span) => ref span._reference;

    public static Span<T> CreateSpan<T>(scoped ref T reference, int length) => new(ref Unsafe.AsRef(in reference), length);

    public static ReadOnlySpan<T> CreateReadOnlySpan<T>(scoped ref readonly T reference, int length) => new(ref Unsafe.AsRef(in reference), length);

    public static ReadOnlySpan<char> CreateReadOnlySpanFromNullTerminated(char* value)
    {
        int length = 0;
        while (value is not null && value[length] != 0)
        {
            length++;
        }

        return new ReadOnlySpan<char>(value, length);
    }

    public static ReadOnlySpan<byte> CreateReadOnlySpanFromNullTerminated(byte* value)
    {
        int length = 0;
        while (value is not null && value[length] != 0)
        {
            length++;
        }

        return new ReadOnlySpan<byte>(value, length);
    }

    public static Span<byte> AsBytes<T>(Span<T> span)
        where T : struct =>
        new(ref Unsafe.As<T, byte>(ref span._reference), checked(span.Length * Unsafe.SizeOf<T>()));

    public static ReadOnlySpan<byte> AsBytes<T>(ReadOnlySpan<T> span)
        where T : struct =>
        new(ref Unsafe.As<T, byte>(ref span._reference), checked(span.Length * Unsafe.SizeOf<T>()));

    public static Span<TTo> Cast<TFrom, TTo>(Span<TFrom> span)
        where TFrom : struct
        where TTo : struct =>
        new(ref Unsafe.As<TFrom, TTo>(ref span._reference), CastLength(span.Length, Unsafe.SizeOf<TFrom>(), Unsafe.SizeOf<TTo>()));

    public static ReadOnlySpan<TTo> Cast<TFrom, TTo>(ReadOnlySpan<TFrom> span)
        where TFrom : struct
        where TTo : struct =>
        new(ref Unsafe.As<TFrom, TTo>(ref span._reference), CastLength(span.Length, Unsafe.SizeOf<TFrom>(), Unsafe.SizeOf<TTo>()));

    public static T Read<T>(ReadOnlySpan<byte> source)
        where T : struct
    {
        if (Unsafe.SizeOf<T>() > source.Length)
        {
            throw new ArgumentOutOfRangeException("length");
        }

        return Unsafe.ReadUnaligned<T>(ref source._reference);
    }

    public static bool TryRead<T>(ReadOnlySpan<byte> source, out T value)
        where T : struct
    {
        bool fits = Unsafe.SizeOf<T>() <= source.Length;
        value = fits ? Unsafe.ReadUnaligned<T>(ref source._reference) : default;
        return fits;
    }

    public static void Write<T>(Span<byte> destination, in T value)
        where T : struct
    {
        if (Unsafe.SizeOf<T>() > destination.Length)
        {
            throw new ArgumentOutOfRangeException("length");
        }

        Unsafe.WriteUnaligned(ref destination._reference, value);
    }

    public static bool TryWrite<T>(Span<byte> destination, in T value)
        where T : struct
    {
        if (Unsafe.SizeOf<T>() > destination.Length)
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref destination._reference, value);
        return true;
    }

    public static ref T AsRef<T>(Span<byte> span)
        where T : struct
    {
        if (Unsafe.SizeOf<T>() > span.Length)
        {
            throw new ArgumentOutOfRangeException("length");
        }

        return ref Unsafe.As<byte, T>(ref span._reference);
    }

    public static ref readonly T AsRef<T>(ReadOnlySpan<byte> span)
        where T : struct
    {
        if (Unsafe.SizeOf<T>() > span.Length)
        {
            throw new ArgumentOutOfRangeException("length");
        }

        return ref Unsafe.As<byte, T>(ref span._reference);
    }

    public static Memory<T> AsMemory<T>(ReadOnlyMemory<T> memory) => new(memory._object, memory._start, memory.Length);

    public static Memory<T> CreateFromPinnedArray<T>(T[]? array, int start, int length) => new(array, start, length);

    public static System.Collections.Generic.IEnumerable<T> ToEnumerable<T>(ReadOnlyMemory<T> memory)
    {
        for (int i = 0; i < memory.Length; i++)
        {
            yield return memory.Span[i];
        }
    }

    public static bool TryGetArray<T>(ReadOnlyMemory<T> memory, out ArraySegment<T> segment)
    {
        if (memory._object is T[] array)
        {
            segment = new ArraySegment<T>(array, memory._start, memory.Length);
            return true;
        }

        segment = memory.Length == 0 ? ArraySegment<T>.Empty : default;
        return memory.Length == 0;
    }

    public static bool TryGetString(ReadOnlyMemory<char> memory, out string? text, out int start, out int length)
    {
        text = memory._object as string;
        start = text is null ? 0 : memory._start;
        length = text is null ? 0 : memory.Length;
        return text is not null;
    }

    private static int CastLength(int length, int from, int to) => from == to ? length : checked((int)((ulong)(uint)length * (uint)from / (uint)to));
}
