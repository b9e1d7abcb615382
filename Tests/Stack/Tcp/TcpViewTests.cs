using System;
using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class TcpViewTests
{
    [Fact]
    public void Write_ThenParse_GivesTheSameHeader()
    {
        var bytes = new byte[31];
        var header = new TcpHeader(1, 65535, new SequenceNumber(0x01020304), new SequenceNumber(0xFFFEFDFC), TcpFlags.Ack | TcpFlags.Push, 4711, 28);
        TcpView.Write(bytes, header);
        Assert.True(TcpView.TryParse(bytes, out TcpView view));
        Assert.Equal((1, 65535), (view.SourcePort, view.DestinationPort));
        Assert.Equal((header.Sequence, header.Acknowledgment), (view.Sequence, view.Acknowledgment));
        Assert.Equal((header.Flags, header.Window, 28, 0), (view.Flags, view.Window, view.HeaderLength, view.UrgentPointer));
        Assert.Equal((8, 3), (view.Options.Length, view.Payload.Length));
    }

    [Fact]
    public void Write_OfAKnownSegment_GivesTheKnownBytes()
    {
        // A SYN captured from Linux to 192.168.1.1, its checksum checked by tshark.
        var bytes = new byte[20];
        TcpView.Write(bytes, new TcpHeader(0xC0DE, 80, new SequenceNumber(1), default, TcpFlags.Syn, 0x7210));
        TcpView.WriteChecksum(bytes, InternetChecksum.PseudoHeader(new IPv4Address(192, 168, 1, 2), new IPv4Address(192, 168, 1, 1), 6, 20));
        Assert.Equal("C0DE00500000000100000000500272100000", Convert.ToHexString(bytes).Remove(32, 4));
        Assert.True(TcpView.TryParse(bytes, out TcpView view));
        Assert.True(view.HasValidChecksum(InternetChecksum.PseudoHeader(new IPv4Address(192, 168, 1, 2), new IPv4Address(192, 168, 1, 1), 6, 20)));
        Assert.False(view.HasValidChecksum(InternetChecksum.PseudoHeader(new IPv4Address(192, 168, 1, 2), new IPv4Address(192, 168, 1, 3), 6, 20)));
    }

    [Fact]
    public void TryParse_OfEveryShortOrLyingHeader_ReturnsFalse()
    {
        for (int length = 0; length < 64; length++)
        {
            for (int words = 0; words < 16; words++)
            {
                var bytes = new byte[length];
                if (length > 12)
                {
                    bytes[12] = (byte)(words << 4);
                }

                bool fits = length >= 20 && words >= 5 && words * 4 <= length;
                Assert.Equal(fits, TcpView.TryParse(bytes, out TcpView view));
                if (fits)
                {
                    Assert.Equal(length, 20 + view.Options.Length + view.Payload.Length);
                }
            }
        }
    }

    [Theory]
    [InlineData("", 536, -1)]
    [InlineData("020405B4", 1460, -1)]
    [InlineData("020405B401030307", 1460, 7)]
    [InlineData("03030F", 536, 14)]
    [InlineData("0101020405B400FFFF", 1460, -1)]
    [InlineData("0402080A0000000100000000030302020405AC", 1452, 2)]
    [InlineData("0200", 536, -1)]
    [InlineData("0201", 536, -1)]
    [InlineData("0204", 536, -1)]
    [InlineData("020405", 536, -1)]
    [InlineData("02", 536, -1)]
    [InlineData("0303", 536, -1)]
    [InlineData("FE02020405B4", 1460, -1)]
    public void Options_AreReadAsFarAsTheyAreWellFormed(string hex, int maximumSegmentSize, int shift)
    {
        TcpHeaderOptions options = TcpHeaderOptions.Parse(Convert.FromHexString(hex));
        Assert.Equal((maximumSegmentSize, shift), (options.MaximumSegmentSize, options.WindowShift));
    }

    [Fact]
    public void Options_OfRandomBytes_NeverThrow()
    {
        var random = new TestRandom(3);
        var bytes = new byte[40];
        for (int i = 0; i < 200_000; i++)
        {
            random.Fill(bytes);
            TcpHeaderOptions options = TcpHeaderOptions.Parse(bytes.AsSpan(0, random.Next(41)));
            Assert.InRange(options.WindowShift, -1, 14);
        }
    }
}
