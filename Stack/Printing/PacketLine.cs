using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Printing;

/// <summary>
/// One line of printable ASCII that is built in a span of the caller's. What does not fit is left out, and the line then ends in <c>...</c>.
/// </summary>
internal ref struct PacketLine
{
    private const string Cut = "...";

    private readonly Span<char> _destination;
    private int _length;

    public PacketLine(Span<char> destination) => _destination = destination;

    /// <summary>True when something was left out.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Ends the line.</summary>
    /// <returns>Its length.</returns>
    public readonly int End()
    {
        if (IsCut)
        {
            int mark = Math.Min(Cut.Length, _length);
            Cut.AsSpan(0, mark).CopyTo(_destination[(_length - mark)..]);
        }

        return _length;
    }

    public void Add(char character)
    {
        if (_length < _destination.Length)
        {
            _destination[_length++] = character;
        }
        else
        {
            IsCut = true;
        }
    }

    public void Add(string text)
    {
        foreach (char character in text)
        {
            Add(character);
        }
    }

    public void Add(string text, uint number)
    {
        Add(text);
        Add(number);
    }

    public void Add(string text, IPv4Address address)
    {
        Add(text);
        Add(address);
    }

    public void Add(uint number)
    {
        uint divisor = 1;
        while (number / divisor >= 10)
        {
            divisor *= 10;
        }

        for (; divisor > 0; divisor /= 10)
        {
            Add((char)('0' + (number / divisor % 10)));
        }
    }

    /// <summary>A number as <c>0x</c> and at least so many hexadecimal digits.</summary>
    public void AddHex(uint number, int digits)
    {
        Add("0x");
        AddDigits(number, digits);
    }

    public void Add(IPv4Address address)
    {
        for (int shift = 24; shift >= 0; shift -= 8)
        {
            Add((address.Value >> shift) & 0xFF);
            if (shift > 0)
            {
                Add('.');
            }
        }
    }

    /// <summary>RFC 5952 section 4: lower case, the longest run of zero groups as <c>::</c>.</summary>
    public void Add(IPv6Address address)
    {
        (int start, int length) = LongestZeroRun(address);
        for (int i = 0; i < 8; i++)
        {
            if (i == start)
            {
                Add("::");
                i += length - 1;
                continue;
            }

            if (i > 0 && i != start + length)
            {
                Add(':');
            }

            uint group = address.Group(i);
            AddDigits(group, group > 0xFFF ? 4 : group > 0xFF ? 3 : group > 0xF ? 2 : 1);
        }
    }

    public void Add(MacAddress address)
    {
        for (int shift = 40; shift >= 0; shift -= 8)
        {
            AddDigits((uint)(address.Value >> shift) & 0xFF, 2);
            if (shift > 0)
            {
                Add(':');
            }
        }
    }

    /// <summary>Bytes from the wire: printable ASCII as it is, everything else and the backslash as <c>\xNN</c>.</summary>
    public void AddEscaped(scoped ReadOnlySpan<byte> text)
    {
        foreach (byte octet in text)
        {
            if (octet is >= 0x20 and < 0x7F and not (byte)'\\')
            {
                Add((char)octet);
            }
            else
            {
                Add("\\x");
                AddDigits(octet, 2);
            }
        }
    }

    /// <summary>A remark on what is wrong, in brackets.</summary>
    public void AddFault(string fault)
    {
        Add(" [");
        Add(fault);
        Add(']');
    }

    /// <summary>The first of the longest runs of two or more zero groups; a start of -1 and no length when there is none.</summary>
    private static (int Start, int Length) LongestZeroRun(IPv6Address address)
    {
        (int Start, int Length) best = (-1, 0);
        int run = 0;
        for (int i = 0; i < 8; i++)
        {
            run = address.Group(i) == 0 ? run + 1 : 0;
            if (run > Math.Max(best.Length, 1))
            {
                best = (i - run + 1, run);
            }
        }

        return best;
    }

    private void AddDigits(uint number, int digits)
    {
        for (int shift = (Math.Max(digits, 1) - 1) * 4; shift >= 0; shift -= 4)
        {
            uint digit = (number >> shift) & 15;
            Add((char)(digit < 10 ? '0' + digit : 'a' + digit - 10));
        }
    }
}
