using System;
using System.Linq;
using DeviceKit.Emulation.Fuzzing;
using DeviceKit.Stack;
using DeviceKit.Stack.Dhcp;

namespace DeviceKit.Fuzz.Targets;

/// <summary>The DHCP message and what the client takes from it.</summary>
public sealed class DhcpTarget() : BytesTarget([.. HostileFrames.Valid(new HostileTarget()).Where(IsDhcp).Select(frame => frame[42..])])
{
    private const uint TransactionId = 0xDEADBEEF;
    private readonly DhcpReplyReader _reader = new(new DhcpClientOptions(), new HostileTarget().MacAddress);

    public override string Name => "dhcp";

    public override void Parse(ReadOnlySpan<byte> input)
    {
        _reader.TryRead(input, new HostileTarget().PeerAddress, TransactionId, out _);
        if (DhcpView.TryParse(input, out DhcpView view))
        {
            foreach (DhcpOptionView option in view)
            {
                _ = option.Value.Length;
            }
        }
    }

    private static bool IsDhcp(byte[] frame) => frame[23] == 17 && frame[35] is 67 or 68;
}
