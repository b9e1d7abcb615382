// covers: span x writer; ref-struct x state
using System;

namespace Programs.Spans.Writers;

internal static class Program
{
    // A builder over a stack buffer that never allocates until the end.
    internal static void Main()
    {
        var writer = new Writer(stackalloc char[64]);
        for (int i = -3; i < 4; i++)
        {
            writer.Add(i * 1234);
            writer.Add(';');
        }

        writer.Add("end");
        Console.WriteLine(writer.Text);
        Console.WriteLine(writer.Length);
        writer.Back(5);
        writer.Add(int.MinValue);
        Console.WriteLine(writer.Text);
        Console.WriteLine(writer.TryAdd("much too long to fit into what is left of the buffer"));
    }
}

internal ref struct Writer(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;

    public int Length { get; private set; }

    public readonly string Text => new(_buffer[..Length]);

    public void Add(char c) => _buffer[Length++] = c;

    public void Add(string text)
    {
        text.CopyTo(_buffer[Length..]);
        Length += text.Length;
    }

    public bool TryAdd(string text)
    {
        if (!text.AsSpan().TryCopyTo(_buffer[Length..]))
        {
            return false;
        }

        Length += text.Length;
        return true;
    }

    public void Add(int value)
    {
        uint rest = (uint)value;
        if (value < 0)
        {
            Add('-');
            rest = (uint)-value;
        }

        int digits = 1;
        for (uint r = rest; r >= 10; r /= 10)
        {
            digits++;
        }

        for (int i = Length + digits - 1; i >= Length; i--)
        {
            _buffer[i] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        Length += digits;
    }

    public void Back(int count) => Length -= count;
}
