using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DeviceKit.Emulation.Captures;

/// <summary>A capture with its frames decoded, for assertions.</summary>
/// <example><code>
/// Capture capture = Capture.Open("weather.pcapng");
/// Assert.Single(capture.Tcp, t => t.DestinationPort == 80 &amp;&amp; t.IsSyn);
/// </code></example>
public sealed class Capture
{
    private Capture(IReadOnlyList<CapturedFrame> frames, ICaptureReader reader, CaptureFormatException? damage)
    {
        Frames = frames;
        Interfaces = reader.Interfaces;
        Statistics = reader.Statistics;
        Damage = damage;
    }

    /// <summary>Every frame, in the file's order.</summary>
    public IReadOnlyList<CapturedFrame> Frames { get; }

    /// <summary>The interfaces.</summary>
    public IReadOnlyList<CaptureInterface> Interfaces { get; }

    /// <summary>The interfaces' own numbers, where the file has them.</summary>
    public IReadOnlyList<CaptureInterfaceStatistics> Statistics { get; }

    /// <summary>What ended the reading of a damaged file, null for a whole one.</summary>
    public CaptureFormatException? Damage { get; }

    /// <summary>The ARP packets.</summary>
    public IEnumerable<CapturedArp> Arp => Frames.Select(frame => frame.Arp).OfType<CapturedArp>();

    /// <summary>The ICMP messages; of fragments none.</summary>
    public IEnumerable<CapturedIcmp> Icmp => Frames.Select(frame => frame.Icmp).OfType<CapturedIcmp>();

    /// <summary>The UDP datagrams; of fragments none.</summary>
    public IEnumerable<CapturedUdp> Udp => Frames.Select(frame => frame.Udp).OfType<CapturedUdp>();

    /// <summary>The TCP segments.</summary>
    public IEnumerable<CapturedTcp> Tcp => Frames.Select(frame => frame.Tcp).OfType<CapturedTcp>();

    /// <summary>The DHCP messages.</summary>
    public IEnumerable<CapturedDhcp> Dhcp => Frames.Select(frame => frame.Dhcp).OfType<CapturedDhcp>();

    /// <summary>The DNS messages in UDP.</summary>
    public IEnumerable<CapturedDns> Dns => Frames.Select(frame => frame.Dns).OfType<CapturedDns>();

    /// <summary>Reads a whole file, pcap or pcapng.</summary>
    /// <param name="path">The file.</param>
    /// <param name="allowDamage">True to keep what was read before the damage, and to set <see cref="Damage"/>, instead of throwing.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CaptureFormatException">The file is no capture, or is damaged.</exception>
    public static Capture Open(string path, bool allowDamage = false) => Read(CaptureReader.Open(path), allowDamage);

    /// <summary>Reads a whole stream.</summary>
    /// <param name="stream">The file's bytes; disposed.</param>
    /// <param name="allowDamage">True to keep what was read before the damage.</param>
    /// <exception cref="CaptureFormatException">The stream is no capture, or is damaged.</exception>
    public static Capture Open(Stream stream, bool allowDamage = false) => Read(CaptureReader.Open(stream), allowDamage);

    /// <summary>Puts the two directions of a TCP connection together.</summary>
    /// <param name="segment">Any segment of the connection.</param>
    public CapturedStream Follow(CapturedTcp segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return CapturedStream.Of(Tcp, segment);
    }

    private static Capture Read(ICaptureReader reader, bool allowDamage)
    {
        using (reader)
        {
            var frames = new List<CapturedFrame>();
            CaptureFormatException? damage = null;
            try
            {
                while (reader.TryRead(out CapturePacket? packet))
                {
                    frames.Add(new CapturedFrame(frames.Count + 1, packet, reader.Interfaces[packet.Interface]));
                }
            }
            catch (CaptureFormatException e) when (allowDamage)
            {
                damage = e;
            }

            return new Capture(frames, reader, damage);
        }
    }
}
