using System.Text;

namespace System.IO;

public abstract class TextWriter : MarshalByRefObject, IDisposable
{
    protected char[] CoreNewLine = ['\n'];

    protected TextWriter()
    {
    }

    public abstract Encoding Encoding { get; }

    public virtual string NewLine
    {
        get => new(CoreNewLine);
        set => CoreNewLine = (value ?? "\n").ToCharArray();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public virtual void Close() => Dispose();

    public virtual void Flush()
    {
    }

    public virtual void Write(char value)
    {
    }

    public virtual void Write(ReadOnlySpan<char> buffer)
    {
        foreach (char c in buffer)
        {
            Write(c);
        }
    }

    public virtual void Write(char[]? buffer) => Write((ReadOnlySpan<char>)buffer);

    public virtual void Write(char[] buffer, int index, int count) => Write(new ReadOnlySpan<char>(buffer, index, count));

    public virtual void Write(string? value) => Write(value.AsSpan());

    public virtual void Write(bool value) => Write(value ? "True" : "False");

    public virtual void Write(int value) => Write(value.ToString());

    public virtual void Write(uint value) => Write(value.ToString());

    public virtual void Write(long value) => Write(value.ToString());

    public virtual void Write(ulong value) => Write(value.ToString());

    public virtual void Write(float value) => Write(value.ToString());

    public virtual void Write(double value) => Write(value.ToString());

    public virtual void Write(decimal value) => Write(value.ToString());

    public virtual void Write(object? value) => Write(value?.ToString());

    public virtual void Write(string format, object? arg0) => Write(string.Format(format, arg0));

    public virtual void Write(string format, object? arg0, object? arg1) => Write(string.Format(format, arg0, arg1));

    public virtual void Write(string format, params object?[] arg) => Write(string.Format(format, arg));

    public virtual void WriteLine() => Write(CoreNewLine);

    public virtual void WriteLine(char value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(ReadOnlySpan<char> buffer)
    {
        Write(buffer);
        WriteLine();
    }

    public virtual void WriteLine(bool value) => WriteLine(value ? "True" : "False");

    public virtual void WriteLine(int value) => WriteLine(value.ToString());

    public virtual void WriteLine(uint value) => WriteLine(value.ToString());

    public virtual void WriteLine(long value) => WriteLine(value.ToString());

    public virtual void WriteLine(ulong value) => WriteLine(value.ToString());

    public virtual void WriteLine(float value) => WriteLine(value.ToString());

    public virtual void WriteLine(double value) => WriteLine(value.ToString());

    public virtual void WriteLine(decimal value) => WriteLine(value.ToString());

    public virtual void WriteLine(object? value) => WriteLine(value?.ToString());

    public virtual void WriteLine(string format, object? arg0) => WriteLine(string.Format(format, arg0));

    public virtual void WriteLine(string format, object? arg0, object? arg1) => WriteLine(string.Format(format, arg0, arg1));

    public virtual void WriteLine(string format, params object?[] arg) => WriteLine(string.Format(format, arg));

    protected virtual void Dispose(bool disposing)
    {
    }
}
