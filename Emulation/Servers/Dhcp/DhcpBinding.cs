using System;
using DeviceKit.Signatures;
using DeviceKit.Stack;

namespace DeviceKit.Emulation.Servers;

/// <summary>An address that a <see cref="DhcpServer"/> offered or lent.</summary>
/// <param name="Client">The client's MAC address.</param>
/// <param name="Address">The address.</param>
/// <param name="Expires">Until when, on the device's clock.</param>
/// <param name="IsLent">False for an offer.</param>
public sealed record DhcpBinding(MacAddress Client, IPv4Address Address, TimeSpan Expires, bool IsLent);
