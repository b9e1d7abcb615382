using System;
using System.Buffers.Binary;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dhcp;

/// <summary>
/// What is kept of a lease across restarts: enough to ask for it again (RFC 2131 section 3.2); the parameters come anew with the answer.
/// </summary>
/// <remarks>
/// <code>
///  0  version  1   1
///  1  mac      6   whose lease it is
///  7  address  4
/// 11  expires  8   seconds since 1970 UTC; 0 = not known, 2^63-1 = never
/// </code>
/// </remarks>
/// <param name="Address">The address; 0.0.0.0 when nothing is kept.</param>
/// <param name="IsExpired">True when the date is known and the lease is over.</param>
internal readonly record struct DhcpKeptLease(IPv4Address Address, bool IsExpired)
{
    private const int Size = 19;
    private const byte Version = 1;

    /// <summary>Reads the lease from the store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="key">Its key.</param>
    /// <param name="hardwareAddress">The interface; another one's lease is not ours.</param>
    /// <param name="utcNow">The date where it is known.</param>
    /// <returns>What is kept; the default when nothing usable is.</returns>
    public static DhcpKeptLease Load(IStore store, string key, MacAddress hardwareAddress, DateTimeOffset? utcNow)
    {
        Span<byte> bytes = stackalloc byte[Size];
        if (!store.TryGet(key, bytes, out int length) || length != Size || bytes[0] != Version || MacAddress.Read(bytes[1..]) != hardwareAddress)
        {
            return default;
        }

        long expires = BinaryPrimitives.ReadInt64BigEndian(bytes[11..]);
        bool isExpired = expires != 0 && utcNow is { } now && now.ToUnixTimeSeconds() >= expires;
        return new DhcpKeptLease(IPv4Address.Read(bytes[7..]), isExpired);
    }

    /// <summary>Stages a lease in the store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="key">Its key.</param>
    /// <param name="hardwareAddress">The interface.</param>
    /// <param name="lease">The lease.</param>
    /// <param name="clock">Tells how long it still runs.</param>
    public static void Save(IStore store, string key, MacAddress hardwareAddress, DhcpLease lease, IClock clock)
    {
        long expires = lease.Expires == TimeSpan.MaxValue ? long.MaxValue
            : clock.UtcNow is { } now ? (now + (lease.Expires - clock.Now)).ToUnixTimeSeconds() : 0;
        Span<byte> bytes = stackalloc byte[Size];
        bytes[0] = Version;
        hardwareAddress.Write(bytes[1..]);
        lease.Address.Write(bytes[7..]);
        BinaryPrimitives.WriteInt64BigEndian(bytes[11..], expires);
        store.Set(key, bytes);
    }
}
