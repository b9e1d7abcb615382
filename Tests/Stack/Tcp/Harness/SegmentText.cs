using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DeviceKit.Stack.Tcp;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>
/// Segments in packetdrill's notation: <c>P. 1:101(100) ack 1 win 65535 &lt;mss 1460,wscale 0&gt;</c>. Sequence numbers count from the sender's
/// initial one, acknowledgments from the receiver's. Flags are S, F, R, P and a dot for ACK.
/// </summary>
internal static partial class SegmentText
{
    public static string Format(TcpView view, SequenceNumber senderInitial, SequenceNumber receiverInitial)
    {
        var text = new StringBuilder();
        Flag(text, view, TcpFlags.Syn, 'S');
        Flag(text, view, TcpFlags.Fin, 'F');
        Flag(text, view, TcpFlags.Reset, 'R');
        Flag(text, view, TcpFlags.Push, 'P');
        Flag(text, view, TcpFlags.Ack, '.');
        int sequence = view.Sequence - senderInitial;
        text.Append($" {sequence}:{sequence + view.Payload.Length}({view.Payload.Length})");
        if ((view.Flags & TcpFlags.Ack) != 0)
        {
            text.Append($" ack {view.Acknowledgment - receiverInitial}");
        }

        text.Append($" win {view.Window}");
        if ((view.Flags & TcpFlags.Syn) != 0)
        {
            TcpHeaderOptions options = TcpHeaderOptions.Parse(view.Options);
            text.Append($" <mss {options.MaximumSegmentSize}");
            text.Append(options.WindowShift >= 0 ? $",wscale {options.WindowShift}>" : ">");
        }

        return text.ToString();
    }

    /// <summary>A segment with its checksum; data bytes are those of <see cref="StreamCheck"/>.</summary>
    public static byte[] Parse(
        string text, ConnectionKey receiver, SequenceNumber senderInitial, SequenceNumber receiverInitial, ulong seed)
    {
        Match match = Pattern().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"'{text}' is no segment.");
        }

        int sequence = Number(match, "seq");
        int length = Number(match, "len");
        byte[] options = Options(match);
        var segment = new byte[TcpView.MinimumSize + options.Length + length];
        var header = new TcpHeader(
            receiver.RemotePort,
            receiver.LocalPort,
            senderInitial + sequence,
            match.Groups["ack"].Success ? receiverInitial + Number(match, "ack") : default,
            Flags(match.Groups["flags"].Value),
            match.Groups["win"].Success ? (ushort)Number(match, "win") : ushort.MaxValue,
            TcpView.MinimumSize + options.Length);
        TcpView.Write(segment, header);
        options.CopyTo(segment, TcpView.MinimumSize);
        StreamCheck.Fill(segment.AsSpan(header.Length), seed, sequence - 1);
        TcpView.WriteChecksum(segment, InternetChecksum.PseudoHeader(receiver.Remote, receiver.Local, 6, segment.Length));
        return segment;
    }

    private static void Flag(StringBuilder text, TcpView view, TcpFlags flag, char letter)
    {
        if ((view.Flags & flag) != 0)
        {
            text.Append(letter);
        }
    }

    private static TcpFlags Flags(string letters)
    {
        TcpFlags flags = TcpFlags.None;
        foreach (char letter in letters)
        {
            flags |= letter switch
            {
                'S' => TcpFlags.Syn, 'F' => TcpFlags.Fin, 'R' => TcpFlags.Reset, 'P' => TcpFlags.Push, '.' => TcpFlags.Ack, _ => TcpFlags.Urgent,
            };
        }

        return flags;
    }

    private static byte[] Options(Match match)
    {
        Span<byte> options = stackalloc byte[TcpHeaderOptions.MaximumLength];
        if (!match.Groups["mss"].Success)
        {
            return [];
        }

        int length = TcpHeaderOptions.Write(
            options, (ushort)Number(match, "mss"), match.Groups["ws"].Success ? Number(match, "ws") : -1);
        return options[..length].ToArray();
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<flags>[SFRPU.]*) (?<seq>-?\d+):-?\d+\((?<len>\d+)\)( ack (?<ack>-?\d+))?( win (?<win>\d+))?( <mss (?<mss>\d+)(,wscale (?<ws>\d+))?>)?$")]
    private static partial Regex Pattern();
}
