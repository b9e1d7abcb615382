using System;
using System.Collections.Generic;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Emulation.Servers;

/// <summary>How a <see cref="DnsServer"/> misbehaves. May be changed while it runs; counts go down as they are used.</summary>
public sealed class DnsServerFaults
{
    /// <summary>The number of queries that are not answered, from the next one on.</summary>
    public int DropNext { get; set; }

    /// <summary>The time before each answer.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>The response code of every answer; null for the right one.</summary>
    public DnsResponseCode? ResponseCode { get; set; }

    /// <summary>True to cut every answer by UDP, whatever its length.</summary>
    public bool TruncatesDatagrams { get; set; }

    /// <summary>False answers, with 203.0.113.66 as every address, that are sent before the right one.</summary>
    public IList<DnsLie> Lies { get; } = new List<DnsLie>();

    /// <summary>Changes the bytes of an answer before it is sent; null changes nothing.</summary>
    public Action<byte[]>? Damage { get; set; }
}
