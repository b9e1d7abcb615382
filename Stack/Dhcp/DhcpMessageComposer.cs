using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dhcp;

/// <summary>Puts the client's messages into bytes: which option goes into which message is RFC 2131 table 5.</summary>
internal sealed class DhcpMessageComposer
{
    /// <summary>Holds the longest message: the fixed part, both texts, an identifier and the list at their longest.</summary>
    public const int MaximumLength = 1200;

    private static readonly byte[] s_parameters =
    [
        (byte)DhcpOptionCode.SubnetMask,
        (byte)DhcpOptionCode.Routers,
        (byte)DhcpOptionCode.DnsServers,
        (byte)DhcpOptionCode.HostName,
        (byte)DhcpOptionCode.DomainName,
        (byte)DhcpOptionCode.InterfaceMtu,
        (byte)DhcpOptionCode.NtpServers,
        (byte)DhcpOptionCode.LeaseTime,
        (byte)DhcpOptionCode.ServerIdentifier,
        (byte)DhcpOptionCode.RenewalTime,
        (byte)DhcpOptionCode.RebindingTime,
    ];

    private readonly DhcpClientOptions _options;
    private readonly MacAddress _hardwareAddress;
    private readonly ushort _maximumMessageSize;
    private readonly byte[] _clientIdentifier;
    private readonly byte[] _parameters;

    public DhcpMessageComposer(DhcpClientOptions options, MacAddress hardwareAddress, int maximumMessageSize)
    {
        _options = options;
        _hardwareAddress = hardwareAddress;
        _maximumMessageSize = (ushort)Math.Clamp(maximumMessageSize, 576, ushort.MaxValue);
        _clientIdentifier = ClientIdentifier(options, hardwareAddress);
        _parameters = Parameters(options);
    }

    /// <summary>Option 61: as configured, else hardware type and address (RFC 2132 section 9.14); empty when switched off.</summary>
    public static byte[] ClientIdentifier(DhcpClientOptions options, MacAddress hardwareAddress)
    {
        if (!options.SendClientIdentifier)
        {
            return [];
        }

        if (options.ClientIdentifier.Length > 0)
        {
            return options.ClientIdentifier.ToArray();
        }

        var identifier = new byte[1 + MacAddress.Size];
        identifier[0] = DhcpHeader.Ethernet;
        hardwareAddress.Write(identifier.AsSpan(1));
        return identifier;
    }

    /// <summary>Writes a message.</summary>
    /// <param name="message">What it says.</param>
    /// <param name="buffer">At least <see cref="MaximumLength"/> bytes.</param>
    /// <returns>Its length in bytes.</returns>
    public int Write(in DhcpTransmission message, Span<byte> buffer)
    {
        var writer = new DhcpMessageWriter(buffer, DhcpOperation.Request, message.TransactionId, _hardwareAddress);
        bool asks = message.Type is DhcpMessageType.Discover or DhcpMessageType.Request;
        writer.SetSeconds(message.Seconds);
        writer.SetAddress(DhcpHeader.ClientAddress, message.ClientAddress);
        if (asks && _options.WantsBroadcast && message.ClientAddress.IsAny)
        {
            writer.SetBroadcast();
        }

        writer.AddByte(DhcpOptionCode.MessageType, (byte)message.Type);
        if (_clientIdentifier.Length > 0)
        {
            writer.Add(DhcpOptionCode.ClientIdentifier, _clientIdentifier);
        }

        if (!message.RequestedAddress.IsAny)
        {
            writer.AddAddress(DhcpOptionCode.RequestedAddress, message.RequestedAddress);
        }

        if (!message.Server.IsAny)
        {
            writer.AddAddress(DhcpOptionCode.ServerIdentifier, message.Server);
        }

        if (asks)
        {
            AddQuestions(ref writer);
        }

        return writer.Finish();
    }

    private static byte[] Parameters(DhcpClientOptions options)
    {
        int routes = options.RequestRoutes ? 1 : 0;
        var parameters = new byte[routes + s_parameters.Length + options.ExtraOptions.Count];
        if (options.RequestRoutes)
        {
            // RFC 3442: before the routers.
            parameters[0] = (byte)DhcpOptionCode.ClasslessRoutes;
        }

        s_parameters.CopyTo(parameters, routes);
        int count = routes + s_parameters.Length;
        foreach (byte code in options.ExtraOptions)
        {
            if (Array.IndexOf(parameters, code, 0, count) < 0)
            {
                parameters[count++] = code;
            }
        }

        return parameters[..count];
    }

    private void AddQuestions(ref DhcpMessageWriter writer)
    {
        writer.AddUInt16(DhcpOptionCode.MaximumMessageSize, _maximumMessageSize);
        if (_options.HostName is { } name)
        {
            writer.AddText(DhcpOptionCode.HostName, name);
        }

        if (_options.VendorClass is { } vendorClass)
        {
            writer.AddText(DhcpOptionCode.VendorClass, vendorClass);
        }

        writer.Add(DhcpOptionCode.ParameterRequestList, _parameters);
    }
}
