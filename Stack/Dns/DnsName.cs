using System;
using System.Text;

namespace DeviceKit.Stack.Dns;

/// <summary>A domain name (RFC 1035 sections 2.3.4 and 3.1): up to 255 bytes of labels of up to 63 bytes, compared without case.</summary>
public sealed class DnsName : IEquatable<DnsName>
{
    private readonly byte[] _wire;
    private readonly int _hash;

    private DnsName(byte[] wire)
    {
        _wire = wire;
        uint hash = 2166136261; // FNV-1a: the same in every run, unlike HashCode.
        foreach (byte octet in wire)
        {
            hash = (hash ^ octet) * 16777619;
        }

        _hash = (int)hash;
    }

    /// <summary>The root, an empty name.</summary>
    public static DnsName Root { get; } = new([0]);

    /// <summary>Length-prefixed labels in lower case, ended by a zero.</summary>
    public ReadOnlySpan<byte> Wire => _wire;

    /// <summary>True for a name of one label, such as <c>router</c>.</summary>
    public bool IsSingleLabel => _wire.Length > 1 && _wire.Length == _wire[0] + 2;

    /// <summary>Parses a host name: labels of letters, digits, hyphens and underscores with dots between, one dot allowed at the end.</summary>
    /// <param name="text">The name. **Names outside ASCII are not supported**: give their xn-- form.</param>
    /// <param name="name">The name.</param>
    /// <returns>False when a label is empty or longer than 63, the name longer than 253, or a character is not allowed.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DnsName name)
    {
        name = Root;
        text = text.Length > 0 && text[^1] == '.' ? text[..^1] : text;
        if (text.Length is 0 or > DnsHeader.MaximumName - 2)
        {
            return false;
        }

        var wire = new byte[text.Length + 2];
        int label = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            int length = i - label;
            if (i == text.Length || text[i] == '.')
            {
                if (length is 0 or > DnsHeader.MaximumLabel)
                {
                    return false;
                }

                wire[label] = (byte)length;
                label = i + 1;
            }
            else if (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_')
            {
                wire[i + 1] = (byte)char.ToLowerInvariant(text[i]);
            }
            else
            {
                return false;
            }
        }

        name = new DnsName(wire);
        return true;
    }

    /// <summary>Parses a host name.</summary>
    /// <param name="text">The name.</param>
    /// <exception cref="FormatException">It is not one.</exception>
    public static DnsName Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out DnsName name) ? name : throw new FormatException($"'{text}' is not a host name (RFC 1035 section 2.3.4).");

    /// <summary>True when this is the other name or lies below it.</summary>
    /// <param name="other">The upper name.</param>
    public bool IsAtOrBelow(DnsName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (int offset = 0; offset < _wire.Length; offset += _wire[offset] + 1)
        {
            if (_wire.Length - offset == other._wire.Length)
            {
                return _wire.AsSpan(offset).SequenceEqual(other._wire);
            }
        }

        return false;
    }

    /// <summary>This name below another: <c>router</c> and <c>home.arpa</c> give <c>router.home.arpa</c>.</summary>
    /// <param name="suffix">The upper name.</param>
    /// <param name="name">The whole.</param>
    /// <returns>False when it would be too long.</returns>
    public bool TryAppend(DnsName suffix, out DnsName name)
    {
        ArgumentNullException.ThrowIfNull(suffix);
        name = Root;
        if (_wire.Length - 1 + suffix._wire.Length > DnsHeader.MaximumName)
        {
            return false;
        }

        var wire = new byte[_wire.Length - 1 + suffix._wire.Length];
        _wire.AsSpan(0, _wire.Length - 1).CopyTo(wire);
        suffix._wire.CopyTo(wire, _wire.Length - 1);
        name = new DnsName(wire);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(DnsName? other) => other is not null && _hash == other._hash && _wire.AsSpan().SequenceEqual(other._wire);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DnsName);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>The name with dots, without one at the end; unusual bytes as <c>\DDD</c> (RFC 1035 section 5.1); the root as <c>.</c></summary>
    public override string ToString()
    {
        if (_wire.Length == 1)
        {
            return ".";
        }

        var text = new StringBuilder(_wire.Length);
        for (int offset = 0; _wire[offset] != 0; offset += _wire[offset] + 1)
        {
            if (offset > 0)
            {
                text.Append('.');
            }

            foreach (byte octet in _wire.AsSpan(offset + 1, _wire[offset]))
            {
                if (octet is > 0x20 and < 0x7F and not (byte)'.' and not (byte)'\\')
                {
                    text.Append((char)octet);
                }
                else
                {
                    text.Append('\\').Append((char)('0' + (octet / 100))).Append((char)('0' + (octet / 10 % 10))).Append((char)('0' + (octet % 10)));
                }
            }
        }

        return text.ToString();
    }

    internal static DnsName FromWire(ReadOnlySpan<byte> wire) => new(wire.ToArray());

    /// <summary>Copies a label in lower case; only ASCII letters have one (RFC 4343).</summary>
    internal static void Lower(ReadOnlySpan<byte> label, Span<byte> destination)
    {
        for (int i = 0; i < label.Length; i++)
        {
            byte octet = label[i];
            destination[i] = octet is >= (byte)'A' and <= (byte)'Z' ? (byte)(octet + 32) : octet;
        }
    }
}
