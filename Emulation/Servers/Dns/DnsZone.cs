using System;
using System.Collections.Generic;
using System.Text;
using DeviceKit.Stack;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Emulation.Servers;

/// <summary>The names that a <see cref="DnsServer"/> knows. Changes count from the next query on.</summary>
public sealed class DnsZone
{
    private readonly List<DnsZoneRecord> _records = [];

    /// <summary>The zone's own name; missing names get its SOA. The root by default.</summary>
    public DnsName Origin { get; init; } = DnsName.Root;

    /// <summary>For how many seconds a missing name may be remembered (RFC 2308 section 4); null sends no SOA.</summary>
    public uint? NegativeTimeToLive { get; set; } = 60;

    /// <summary>True to leave the end of an alias out of the answer, as servers do that are not asked to recurse.</summary>
    public bool EndsAtAlias { get; set; }

    /// <summary>Adds an address.</summary>
    /// <param name="name">The host.</param>
    /// <param name="address">Its address, of either version.</param>
    /// <param name="timeToLive">In seconds.</param>
    /// <returns>This zone.</returns>
    public DnsZone Add(string name, IPAddress address, uint timeToLive = 300)
    {
        var data = new byte[address.IsIPv6 ? IPv6Address.Size : IPv4Address.Size];
        if (address.IsIPv6)
        {
            address.IPv6.Write(data);
        }
        else
        {
            address.IPv4.Write(data);
        }

        return Add(name, address.IsIPv6 ? DnsRecordType.Aaaa : DnsRecordType.A, data, timeToLive);
    }

    /// <summary>Adds an alias.</summary>
    /// <param name="name">The alias.</param>
    /// <param name="target">What it stands for.</param>
    /// <param name="timeToLive">In seconds.</param>
    /// <returns>This zone.</returns>
    public DnsZone AddAlias(string name, string target, uint timeToLive = 300)
    {
        _records.Add(new DnsZoneRecord(DnsName.Parse(name), DnsRecordType.Cname, timeToLive, [], DnsName.Parse(target)));
        return this;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">ASCII, up to 255 characters.</param>
    /// <param name="timeToLive">In seconds.</param>
    /// <returns>This zone.</returns>
    public DnsZone AddText(string name, string text, uint timeToLive = 300)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add(name, DnsRecordType.Txt, [(byte)text.Length, .. Encoding.ASCII.GetBytes(text)], timeToLive);
    }

    /// <summary>Adds a record.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="data">Its data as on the wire, without compression (RFC 1035 section 3.3).</param>
    /// <param name="timeToLive">In seconds.</param>
    /// <returns>This zone.</returns>
    public DnsZone Add(string name, DnsRecordType type, byte[] data, uint timeToLive = 300)
    {
        _records.Add(new DnsZoneRecord(DnsName.Parse(name), type, timeToLive, data, null));
        return this;
    }

    /// <summary>Removes all records of a name.</summary>
    /// <param name="name">The name.</param>
    public void Remove(string name)
    {
        var key = DnsName.Parse(name);
        _records.RemoveAll(record => record.Name.Equals(key));
    }

    /// <summary>Answers a question: aliases first, then what they lead to.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type.</param>
    /// <param name="answers">The records.</param>
    /// <returns>False when the name, or the one at the end of its aliases, does not exist.</returns>
    internal bool Find(DnsName name, DnsRecordType type, List<DnsZoneRecord> answers)
    {
        for (int hops = 0; hops < 20; hops++)
        {
            List<DnsZoneRecord> found = _records.FindAll(record => record.Name.Equals(name) && record.Type == type);
            answers.AddRange(found);
            DnsZoneRecord? alias = _records.Find(record => record.Name.Equals(name) && record.Target is not null);
            if (found.Count > 0 || alias is null)
            {
                return found.Count > 0 || _records.Exists(record => record.Name.IsAtOrBelow(name));
            }

            answers.Add(alias);
            name = alias.Target!;
            if (EndsAtAlias)
            {
                return true;
            }
        }

        return true;
    }
}
