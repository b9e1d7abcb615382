namespace DeviceKit.Stack.Arp;

/// <summary>The two operations of RFC 826.</summary>
internal enum ArpOperation : ushort
{
    Request = 1,
    Reply = 2,
}
