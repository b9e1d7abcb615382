using System;

namespace DeviceKit.Stack.Dhcp;

/// <summary>One option as it stands in a message; a long option comes in several (RFC 3396).</summary>
public readonly ref struct DhcpOptionView
{
    /// <summary>An option.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="value">Its value, up to 255 bytes.</param>
    public DhcpOptionView(DhcpOptionCode code, ReadOnlySpan<byte> value)
    {
        Code = code;
        Value = value;
    }

    /// <summary>The code.</summary>
    public DhcpOptionCode Code { get; }

    /// <summary>The value's bytes.</summary>
    public ReadOnlySpan<byte> Value { get; }
}
