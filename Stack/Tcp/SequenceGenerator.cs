using System;
using System.Buffers.Binary;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tcp;

/// <summary>
/// Initial sequence numbers (RFC 6528): a clock that ticks every 4 microseconds plus a keyed hash of the connection's addresses and ports.
/// The hash is SHA-256; the key is drawn once at the start.
/// </summary>
internal sealed class SequenceGenerator
{
    public const int KeyLength = 32;
    public const int MessageLength = KeyLength + 12;
    private readonly IClock _clock;
    private readonly byte[] _message = new byte[MessageLength];

    public SequenceGenerator(IClock clock, IRandom random)
    {
        _clock = clock;
        random.Fill(_message.AsSpan(0, KeyLength));
    }

    /// <summary>ISN = M + F(local address, local port, remote address, remote port, key).</summary>
    public SequenceNumber Next(in ConnectionKey key)
    {
        WriteConnection(_message.AsSpan(KeyLength), key);
        return new SequenceNumber((uint)(_clock.Now.Ticks / 40) + Sha256Block.FirstWord(_message));
    }

    /// <summary>The hashed form of a connection: behind the key stand local address, local port, remote address, remote port, big-endian.</summary>
    public static void WriteConnection(Span<byte> destination, in ConnectionKey key)
    {
        key.Local.Write(destination);
        BinaryPrimitives.WriteUInt16BigEndian(destination[4..], key.LocalPort);
        key.Remote.Write(destination[6..]);
        BinaryPrimitives.WriteUInt16BigEndian(destination[10..], key.RemotePort);
    }
}
