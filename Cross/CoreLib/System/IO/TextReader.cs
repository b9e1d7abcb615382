using System.Text;

namespace System.IO;

public abstract class TextReader : MarshalByRefObject, IDisposable
{
    protected TextReader()
    {
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public virtual void Close() => Dispose();

    public virtual int Peek() => -1;

    public virtual int Read() => -1;

    public virtual int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public virtual int Read(Span<char> buffer)
    {
        int count = 0;
        while (count < buffer.Length)
        {
            int c = Read();
            if (c < 0)
            {
                break;
            }

            buffer[count++] = (char)c;
        }

        return count;
    }

    public virtual string? ReadLine()
    {
        var line = new StringBuilder();
        while (true)
        {
            int c = Read();
            if (c < 0)
            {
                return line.Length > 0 ? line.ToString() : null;
            }

            if (c is '\r' or '\n')
            {
                if (c == '\r' && Peek() == '\n')
                {
                    Read();
                }

                return line.ToString();
            }

            line.Append((char)c);
        }
    }

    public virtual string ReadToEnd()
    {
        var text = new StringBuilder();
        for (int c = Read(); c >= 0; c = Read())
        {
            text.Append((char)c);
        }

        return text.ToString();
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
