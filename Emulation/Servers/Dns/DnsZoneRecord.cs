using DeviceKit.Stack;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Emulation.Servers;

/// <summary>A record of a <see cref="DnsZone"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="TimeToLive">Its time to live in seconds.</param>
/// <param name="Data">Its data, without compression.</param>
/// <param name="Target">The name that a CNAME record leads to, else null.</param>
internal sealed record DnsZoneRecord(DnsName Name, DnsRecordType Type, uint TimeToLive, byte[] Data, DnsName? Target);
