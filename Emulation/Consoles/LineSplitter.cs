using System;
using System.Text;

namespace DeviceKit.Emulation;

/// <summary>Cuts a flow of UTF-8 bytes into lines that end with LF; ill-formed bytes become U+FFFD.</summary>
internal sealed class LineSplitter
{
    private readonly Action<string> _line;
    private byte[] _rest = new byte[256];
    private int _length;

    public LineSplitter(Action<string> line) => _line = line;

    public void Append(ReadOnlySpan<byte> data)
    {
        while (data.IndexOf((byte)'\n') is >= 0 and int end)
        {
            Keep(data[..end]);
            Flush();
            data = data[(end + 1)..];
        }

        Keep(data);
    }

    /// <summary>The flow has ended: what has no ending is a line too.</summary>
    public void Complete()
    {
        if (_length > 0)
        {
            Flush();
        }
    }

    private void Keep(ReadOnlySpan<byte> data)
    {
        if (_length + data.Length > _rest.Length)
        {
            Array.Resize(ref _rest, Math.Max(_rest.Length * 2, _length + data.Length));
        }

        data.CopyTo(_rest.AsSpan(_length));
        _length += data.Length;
    }

    private void Flush()
    {
        string line = Encoding.UTF8.GetString(_rest, 0, _length);
        _length = 0;
        _line(line);
    }
}
