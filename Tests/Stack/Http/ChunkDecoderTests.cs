using System;
using System.Text;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>The framing of chunks (RFC 9112 section 7.1), cut at every byte.</summary>
public sealed class ChunkDecoderTests
{
    [Theory]
    [InlineData("0\r\n", "")]
    [InlineData("3\r\nabc\r\n0\r\n", "abc")]
    [InlineData("A\r\n0123456789\r\n00a\r\n0123456789\r\n000\r\n", "01234567890123456789")]
    [InlineData("1;x=y\r\na\r\n1 ; z\r\nb\r\n0;last\r\n", "ab")]
    [InlineData("3 \t\r\nabc\r\n0\r\n", "abc")]
    [InlineData("3\nabc\n0\n", "abc")]
    [InlineData("00000000000000000000003\r\nabc\r\n0\r\n", "abc")]
    [InlineData("2\r\n\r\n\r\n0\r\n", "\r\n")]
    public void Next_GoodFraming_GivesTheDataWhereverItIsCut(string wire, string expected)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(wire);
        for (int cut = 0; cut <= bytes.Length; cut++)
        {
            Assert.Equal($"{expected}|Last", Decode(bytes, cut));
        }
    }

    [Theory]
    [InlineData("xyz\r\n", "ChunkSize")]
    [InlineData("\r\n", "ChunkSize")]
    [InlineData("-3\r\n", "ChunkSize")]
    [InlineData(" 3\r\n", "ChunkSize")]
    [InlineData("@\r\n", "ChunkSize")]
    [InlineData("`\r\n", "ChunkSize")]
    [InlineData("g\r\n", "ChunkSize")]
    [InlineData("11111111111111111\r\n", "ChunkSize")]
    [InlineData("0x3\r\nabc\r\n", "ChunkExtension")]
    [InlineData("3 x\r\nabc\r\n", "ChunkExtension")]
    [InlineData("3\r\nabcdef\r\n", "ChunkTerminator")]
    [InlineData("3\r\nabc0\r\n", "ChunkTerminator")]
    public void Next_BrokenFraming_SaysWhyWhereverItIsCut(string wire, string reason)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(wire);
        for (int cut = 0; cut <= bytes.Length; cut++)
        {
            Assert.EndsWith("|" + reason, Decode(bytes, cut), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Next_EndlessLine_IsRejectedAtItsLimit()
    {
        var decoder = new ChunkDecoder();
        byte[] line = Encoding.ASCII.GetBytes("3;" + new string('x', ChunkDecoder.MaxLineLength));
        Assert.Equal(ChunkStep.Incomplete, decoder.Next(line.AsSpan(0, ChunkDecoder.MaxLineLength - 1), out _, out _, out _, out _));
        Assert.Equal(ChunkStep.Rejected, decoder.Next(line, out _, out _, out HttpRejection rejection, out _));
        Assert.Equal(HttpRejection.ChunkLineTooLong, rejection);
    }

    /// <summary>Decodes a wire that comes in two parts; gives the data and how it ended.</summary>
    private static string Decode(byte[] wire, int cut)
    {
        var decoder = new ChunkDecoder();
        var data = new StringBuilder();
        int at = 0;
        foreach (int end in new[] { cut, wire.Length })
        {
            while (true)
            {
                ChunkStep step = decoder.Next(wire.AsSpan(at, end - at), out int used, out int count, out HttpRejection rejection, out _);
                at += used;
                if (step == ChunkStep.Rejected)
                {
                    return $"{data}|{rejection}";
                }

                if (step == ChunkStep.Last)
                {
                    return $"{data}|Last";
                }

                if (step == ChunkStep.Incomplete)
                {
                    break;
                }

                data.Append(Encoding.ASCII.GetString(wire, at, count));
                decoder.Skip(count);
                at += count;
            }
        }

        return $"{data}|Incomplete";
    }
}
