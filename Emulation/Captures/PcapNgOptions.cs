using System;
using System.Text;

namespace DeviceKit.Emulation.Captures;

/// <summary>Walks the options at the end of a pcapng block.</summary>
internal ref struct PcapNgOptions
{
    private readonly CaptureInput _input;
    private readonly int _end;
    private int _next;

    /// <summary>The options from an offset in the block on, up to the length at its end.</summary>
    public PcapNgOptions(CaptureInput input, int start)
    {
        _input = input;
        _next = start;
        _end = input.Bytes.Length - 4;
    }

    public ushort Code { get; private set; }

    /// <summary>The value's offset in the block.</summary>
    public int At { get; private set; }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<byte> Value => _input.Bytes.Slice(At, Length);

    public readonly string Text => Encoding.UTF8.GetString(Value);

    public bool MoveNext()
    {
        if (_end - _next < 4)
        {
            return _end == _next ? false : throw _input.Error(CaptureFormatError.BadOption, $"{_end - _next} bytes are left over");
        }

        Code = _input.UInt16(_next);
        Length = _input.UInt16(_next + 2);
        At = _next + 4;
        int padded = (Length + 3) & ~3;
        if (Code == PcapNgFormat.EndOfOptions)
        {
            return false;
        }

        if (padded > _end - At)
        {
            throw _input.Error(CaptureFormatError.BadOption, $"option {Code} of {Length} bytes reaches over the block's end");
        }

        _next = At + padded;
        return true;
    }

    /// <summary>Refuses an option whose length is not the one that its code has.</summary>
    public readonly void Require(int length)
    {
        if (Length != length)
        {
            throw _input.Error(CaptureFormatError.BadOption, $"option {Code} has {Length} bytes instead of {length}");
        }
    }
}
