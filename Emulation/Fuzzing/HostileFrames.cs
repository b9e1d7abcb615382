using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Fuzzing;

/// <summary>
/// Frames that mean harm: valid ones of every protocol, damaged. Most keep the victim's addresses, and most get right checksums and IP length
/// after the damage, so that they come as deep into a stack as they can. The n-th frame of a seed is the first of seed + n - 1.
/// </summary>
public sealed class HostileFrames
{
    private const int Ethernet = 14;
    private const int LongestFrame = 1518;
    private const int DestinationAddress = 30;

    // Version and header length, total length, fragment, protocol; then, behind 20 bytes of IP header: UDP length, TCP data offset, flags, window.
    private static readonly byte[] s_lies = [14, 16, 17, 20, 21, 23, 38, 39, 46, 47, 48];

    private readonly HostileTarget _target;
    private readonly HostileBytes _bytes;

    /// <summary>A source of frames.</summary>
    /// <param name="seed">The first frame's seed.</param>
    /// <param name="target">The victim; null takes 02:00:00:00:00:02 with 10.0.0.2.</param>
    /// <param name="more">Further valid frames to begin from, e.g. those of a capture, in which sequence numbers fit a live connection.</param>
    public HostileFrames(ulong seed, HostileTarget? target = null, IEnumerable<byte[]>? more = null)
    {
        _target = target ?? new HostileTarget();
        List<byte[]> valid = Valid(_target);
        valid.AddRange(more ?? []);
        _bytes = new HostileBytes(seed, valid, LongestFrame);
    }

    /// <summary>The seed whose first frame is the last one given.</summary>
    public ulong Seed => _bytes.Seed;

    /// <summary>The valid frames, at least one of each protocol that the stack knows.</summary>
    /// <param name="target">Whom they are addressed to.</param>
    public static List<byte[]> Valid(HostileTarget target) => ValidFrames.All(target);

    /// <summary>The next frame.</summary>
    /// <returns>The bytes, at most 1518, perhaps none; valid until the next call.</returns>
    public ReadOnlySpan<byte> Next()
    {
        _bytes.Next();
        SeededRandom random = _bytes.Random;
        Span<byte> frame = _bytes.Current;
        if (random.Chance(0.5))
        {
            int at = s_lies[random.Next(s_lies.Length)];
            if (at < frame.Length)
            {
                frame[at] = random.Chance(0.5) ? (byte)random.NextUInt32() : (byte)(frame[at] + random.Next(3) - 1);
            }
        }

        if (random.Chance(0.9))
        {
            Address(frame, random.Chance(0.9));
        }

        if (random.Chance(0.75))
        {
            if (random.Chance(0.5) && frame.Length >= Ethernet + 4)
            {
                BinaryPrimitives.WriteUInt16BigEndian(frame[16..], (ushort)(frame.Length - Ethernet));
            }

            FrameChecksums.Repair(frame);
        }

        return frame;
    }

    /// <summary>Writes the victim's addresses, unless the frame is for a group.</summary>
    private void Address(Span<byte> frame, bool network)
    {
        if (frame.Length < Ethernet || (frame[0] & 1) != 0)
        {
            return;
        }

        _target.MacAddress.Write(frame[..MacAddress.Size]);
        if (network && frame.Length >= DestinationAddress + 4 && frame[12] == 8 && frame[13] == 0 && frame[DestinationAddress] < 224)
        {
            _target.Address.Write(frame[DestinationAddress..]);
        }
    }
}
