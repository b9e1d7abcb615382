using System;

namespace DeviceKit.Stack.Dhcp;

/// <summary>
/// Walks the options of a message: the options field, then file, then sname where they are overloaded; the order in which RFC 3396
/// section 5 puts pieces together.
/// </summary>
public ref struct DhcpOptionEnumerator
{
    private readonly ReadOnlySpan<byte> _message;
    private ReadOnlySpan<byte> _rest;
    private int _overload;

    internal DhcpOptionEnumerator(ReadOnlySpan<byte> message, int overload)
    {
        _message = message;
        _overload = overload;
        _rest = message[DhcpHeader.Options..];
        Current = default;
    }

    /// <summary>The option that <see cref="MoveNext"/> came to.</summary>
    public DhcpOptionView Current { get; private set; }

    /// <summary>Goes on to the next option; pads and ends are passed over.</summary>
    /// <returns>False when no option is left.</returns>
    public bool MoveNext()
    {
        while (true)
        {
            if (TryTake(ref _rest, out DhcpOptionView option))
            {
                Current = option;
                return true;
            }

            if ((_overload & 1) != 0)
            {
                _overload &= ~1;
                _rest = _message.Slice(DhcpHeader.BootFile, DhcpHeader.BootFileLength);
            }
            else if ((_overload & 2) != 0)
            {
                _overload &= ~2;
                _rest = _message.Slice(DhcpHeader.ServerName, DhcpHeader.ServerNameLength);
            }
            else
            {
                return false;
            }
        }
    }

    /// <summary>Takes the next option off a field.</summary>
    /// <param name="rest">The field's rest; empty when false is returned for a well-formed one.</param>
    /// <param name="option">The option.</param>
    /// <returns>False at the end. Where an option runs over the field's end, <paramref name="rest"/> is left standing at it.</returns>
    internal static bool TryTake(scoped ref ReadOnlySpan<byte> rest, out DhcpOptionView option)
    {
        option = default;
        while (!rest.IsEmpty)
        {
            var code = (DhcpOptionCode)rest[0];
            if (code == DhcpOptionCode.Pad)
            {
                rest = rest[1..];
                continue;
            }

            if (code == DhcpOptionCode.End)
            {
                rest = default;
                return false;
            }

            if (rest.Length < 2 || rest.Length - 2 < rest[1])
            {
                return false;
            }

            int length = rest[1];
            option = new DhcpOptionView(code, rest.Slice(2, length));
            rest = rest[(2 + length)..];
            return true;
        }

        return false;
    }
}
