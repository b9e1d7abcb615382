using System;
using DeviceKit.Emulation;
using DeviceKit.Stack.Dns;
using Xunit;

namespace DeviceKit.Stack.Tests.Dns;

/// <summary>The wire format: queries, and messages that nobody should send.</summary>
public class DnsViewTests
{
    [Fact]
    public void WriteQuery_ThenParse_GivesTheSame()
    {
        var buffer = new byte[DnsHeader.MaximumQuery];
        int length = DnsQueryWriter.Write(buffer, 0xBEEF, DnsName.Parse("api.example"), DnsRecordType.Aaaa);
        Assert.Equal("BEEF010000010000000000000361706907" + "6578616D706C6500001C0001", Convert.ToHexString(buffer.AsSpan(0, length)));
        Assert.True(DnsView.TryParse(buffer.AsSpan(0, length), out DnsView view));
        Assert.False(view.IsResponse);
        Assert.True(view.Asks(DnsName.Parse("API.example"), DnsRecordType.Aaaa));
        Assert.False(view.Asks(DnsName.Parse("api.example"), DnsRecordType.A));
        Assert.Equal("api.example", view.ReadQuestionName().ToString());
    }

    [Fact]
    public void Parse_TruncatedFlag_ShowsNoRecords()
    {
        byte[] message = new Message("a.test", flags: 0x8380).A("a.test", "10.0.0.1").Bytes;
        Assert.True(DnsView.TryParse(message.AsSpan(0, message.Length - 3), out DnsView view));
        Assert.True(view.IsTruncated);
        foreach (DnsRecordView _ in view)
        {
            Assert.Fail("A truncated message shows no records.");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Parse_NotOneQuestion_IsRefused(byte questions)
    {
        byte[] message = new Message("a.test").A("a.test", "10.0.0.1").Bytes;
        message[5] = questions;
        Assert.False(DnsView.TryParse(message, out _));
    }

    [Fact]
    public void Parse_EveryTruncation_IsRefused()
    {
        byte[] message = Full();
        for (int length = 0; length < message.Length; length++)
        {
            Assert.False(DnsView.TryParse(message.AsSpan(0, length), out _), $"accepted {length} of {message.Length} bytes");
        }

        Assert.True(DnsView.TryParse(message, out _));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Parse_RandomDamage_NeverThrows(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        byte[] original = Full();
        var message = new byte[original.Length];
        int accepted = 0;
        for (int i = 0; i < 50_000; i++)
        {
            original.CopyTo(message, 0);
            for (uint n = random.NextUInt32() % 6; n > 0; n--)
            {
                message[random.NextUInt32() % (uint)message.Length] = (byte)(random.NextUInt32() % 3 == 0 ? 0xC0 : random.NextUInt32());
            }

            accepted += ReadAll(message) ? 1 : 0;
        }

        Assert.InRange(accepted, 1, 49_999);
    }

    [Fact]
    public void Parse_RandomBytes_NeverThrow()
    {
        var random = new SeededRandom(5);
        var message = new byte[200];
        for (int i = 0; i < 50_000; i++)
        {
            random.Fill(message);
            message.AsSpan(4, 8).Clear();
            message[5] = 1;
            message[7] = (byte)(random.NextUInt32() % 3);
            ReadAll(message.AsSpan(0, (int)(random.NextUInt32() % 200)));
        }
    }

    private static bool ReadAll(ReadOnlySpan<byte> message)
    {
        if (!DnsView.TryParse(message, out DnsView view))
        {
            return false;
        }

        foreach (DnsRecordType type in (ReadOnlySpan<DnsRecordType>)[DnsRecordType.A, DnsRecordType.Mx, DnsRecordType.Txt, DnsRecordType.Cname])
        {
            Assert.NotNull(DnsAnswerReader.Read(view, view.ReadQuestionName(), type, 16));
        }

        foreach (DnsRecordView record in view)
        {
            Assert.NotNull(record.ReadName());
            Assert.True(record.Data.Length <= message.Length);
        }

        return true;
    }

    private static byte[] Full() => new Message("a.test").Alias("a.test", "b.test").A("b.test", "10.0.0.1")
        .Add(0, "a.test", DnsRecordType.Mx, [0, 10, 1, 109, 0xC0, 12])
        .Add(0, "a.test", DnsRecordType.Txt, [2, 104, 105])
        .Soa("test", 60)
        .Add(2, ".", (DnsRecordType)41, [1, 2, 3]).Bytes;
}
