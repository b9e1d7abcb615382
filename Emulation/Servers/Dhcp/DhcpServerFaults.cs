using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Servers;

/// <summary>How a <see cref="DhcpServer"/> misbehaves. May be changed while it runs; counts go down as they are used.</summary>
public sealed class DhcpServerFaults
{
    /// <summary>The number of messages that are not answered, from the next one on.</summary>
    public int IgnoreNext { get; set; }

    /// <summary>The number of requests that are refused, from the next one on.</summary>
    public int NakNext { get; set; }

    /// <summary>The number of times that each answer is sent besides the first.</summary>
    public int Repeats { get; set; }

    /// <summary>The time before each answer.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>The codes of options that are left out of answers.</summary>
    public ISet<byte> OmittedOptions { get; } = new HashSet<byte>();

    /// <summary>True to put options into the file and sname fields (option 52).</summary>
    public bool OverloadsFields { get; set; }

    /// <summary>Changes the bytes of an answer before it is sent; null changes nothing.</summary>
    public Action<byte[]>? Damage { get; set; }
}
