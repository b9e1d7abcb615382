using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Stack;

namespace DeviceKit.Emulation.Captures;

/// <summary>What a TCP connection carried, put together from its segments: repeated bytes once, each direction up to its first gap.</summary>
public sealed class CapturedStream
{
    private CapturedStream(IPEndPoint client, IPEndPoint server, byte[] toServer, byte[] toClient)
    {
        Client = client;
        Server = server;
        ToServer = toServer;
        ToClient = toClient;
    }

    /// <summary>Who sent the first segment that was captured, or the SYN.</summary>
    public IPEndPoint Client { get; }

    /// <summary>The other end.</summary>
    public IPEndPoint Server { get; }

    /// <summary>What the client sent.</summary>
    public ReadOnlyMemory<byte> ToServer { get; }

    /// <summary>What the server sent.</summary>
    public ReadOnlyMemory<byte> ToClient { get; }

    internal static CapturedStream Of(IEnumerable<CapturedTcp> all, CapturedTcp any)
    {
        CapturedTcp[] segments = [.. ConnectionOf(all.Where(s => IsFrom(s, any.Source, any.Destination) || IsFrom(s, any.Destination, any.Source)), any)];
        CapturedTcp first = segments.FirstOrDefault(s => s.IsSyn && !s.IsAck) ?? segments[0];
        return new CapturedStream(
            first.Source,
            first.Destination,
            Assemble([.. segments.Where(s => IsFrom(s, first.Source, first.Destination))]),
            Assemble([.. segments.Where(s => IsFrom(s, first.Destination, first.Source))]));
    }

    private static bool IsFrom(CapturedTcp segment, IPEndPoint source, IPEndPoint destination) =>
        segment.Source == source && segment.Destination == destination;

    /// <summary>The segments of the connection that one belongs to, where the same ports were used again: from SYN with one number to the next.</summary>
    private static List<CapturedTcp> ConnectionOf(IEnumerable<CapturedTcp> segments, CapturedTcp any)
    {
        var connection = new List<CapturedTcp>();
        uint? initial = null;
        bool found = false;
        foreach (CapturedTcp segment in segments)
        {
            if (segment.IsSyn && !segment.IsAck && segment.SequenceNumber != initial)
            {
                if (found)
                {
                    break;
                }

                connection.Clear();
                initial = segment.SequenceNumber;
            }

            found |= segment == any;
            connection.Add(segment);
        }

        return connection;
    }

    private static byte[] Assemble(CapturedTcp[] segments)
    {
        if (segments.Length == 0)
        {
            return [];
        }

        CapturedTcp? syn = segments.FirstOrDefault(s => s.IsSyn);
        uint origin = syn is not null ? syn.SequenceNumber + 1 : segments[0].SequenceNumber;
        var bytes = new List<byte>();
        foreach (CapturedTcp segment in segments.Where(s => !s.Payload.IsEmpty).OrderBy(s => (int)(Start(s) - origin)))
        {
            int offset = (int)(Start(segment) - origin);
            if (offset > bytes.Count)
            {
                break;
            }

            int known = bytes.Count - offset;
            if (known < segment.Payload.Length)
            {
                bytes.AddRange(segment.Payload.Span[known..]);
            }
        }

        return [.. bytes];
    }

    private static uint Start(CapturedTcp segment) => segment.SequenceNumber + (segment.IsSyn ? 1u : 0u);
}
