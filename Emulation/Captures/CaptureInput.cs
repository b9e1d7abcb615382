using System;
using System.Buffers.Binary;
using System.IO;

namespace DeviceKit.Emulation.Captures;

/// <summary>A capture's bytes in the order of the file, in either byte order, with the offset for error messages.</summary>
internal sealed class CaptureInput : IDisposable
{
    /// <summary>The longest block or packet that is read into memory, in bytes.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    private const int Step = 64 * 1024;

    private readonly Stream _stream;
    private byte[] _bytes = new byte[Step];
    private int _length;

    public CaptureInput(Stream stream) => _stream = stream;

    /// <summary>The offset of the next byte.</summary>
    public long Offset { get; private set; }

    /// <summary>The offset at which the present block, packet or header begins.</summary>
    public long Start { get; private set; }

    public bool BigEndian { get; set; }

    /// <summary>What has been read since <see cref="Begin"/>.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Begin()
    {
        Start = Offset;
        _length = 0;
    }

    /// <summary>Reads more bytes; false when the file ends before the first of them.</summary>
    /// <remarks>The buffer grows as bytes come, so that a length that lies costs no memory.</remarks>
    public bool TryRead(int count)
    {
        int end = _length + count;
        while (_length < end)
        {
            int wanted = Math.Min(end - _length, Step);
            if (_bytes.Length < _length + wanted)
            {
                Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + wanted));
            }

            int got = _stream.Read(_bytes, _length, wanted);
            if (got == 0)
            {
                if (Offset == Start)
                {
                    return false;
                }

                throw Error(CaptureFormatError.Truncated, $"the file ends after {Offset - Start} bytes of it");
            }

            _length += got;
            Offset += got;
        }

        return true;
    }

    /// <summary>Reads more bytes, which must be there.</summary>
    public void Read(int count)
    {
        if (!TryRead(count))
        {
            throw Error(CaptureFormatError.Truncated, "the file is empty");
        }
    }

    /// <summary>Skips bytes that nobody wants.</summary>
    public void Skip(long count)
    {
        int kept = _length;
        while (count > 0)
        {
            int wanted = (int)Math.Min(count, Step - kept);
            Read(wanted);
            _length = kept;
            count -= wanted;
        }
    }

    public ushort UInt16(int at) =>
        BigEndian ? BinaryPrimitives.ReadUInt16BigEndian(Bytes[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(Bytes[at..]);

    public uint UInt32(int at) =>
        BigEndian ? BinaryPrimitives.ReadUInt32BigEndian(Bytes[at..]) : BinaryPrimitives.ReadUInt32LittleEndian(Bytes[at..]);

    public ulong UInt64(int at) =>
        BigEndian ? BinaryPrimitives.ReadUInt64BigEndian(Bytes[at..]) : BinaryPrimitives.ReadUInt64LittleEndian(Bytes[at..]);

    /// <summary>A number in two halves, the high one first in either byte order.</summary>
    public ulong HighLow(int at) => ((ulong)UInt32(at) << 32) | UInt32(at + 4);

    public CaptureFormatException Error(CaptureFormatError error, string detail) => new(error, Start, detail);

    public void Dispose() => _stream.Dispose();
}
