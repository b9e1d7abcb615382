using System;
using Xunit;

namespace DeviceKit.Stack.Tests.Checksums;

public class InternetChecksumTests
{
    [Fact]
    public void Example_OfRfc1071Section3_HasItsSum()
    {
        byte[] data = [0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7];
        Assert.Equal(0x220d, InternetChecksum.Finish(InternetChecksum.Add(0, data)));
    }

    [Fact]
    public void EveryLengthAndAlignment_EqualsTheByteByByteDefinition()
    {
        var random = new Random(20261123);
        var buffer = new byte[2100];
        random.NextBytes(buffer);
        for (int length = 0; length < 2000; length += length < 200 ? 1 : 13)
        {
            for (int offset = 0; offset < 5; offset++)
            {
                ReadOnlySpan<byte> data = buffer.AsSpan(offset, length);
                Assert.Equal(Definition(data), InternetChecksum.Finish(InternetChecksum.Add(0, data)));
            }
        }
    }

    [Fact]
    public void AllOnes_DoNotOverflow()
    {
        var data = new byte[65535];
        Array.Fill(data, (byte)0xFF);
        Assert.Equal(Definition(data), InternetChecksum.Finish(InternetChecksum.Add(0, data)));
    }

    [Fact]
    public void Chunks_AddUpToTheWhole()
    {
        var random = new Random(7);
        var data = new byte[1500];
        for (int round = 0; round < 200; round++)
        {
            random.NextBytes(data);
            int cut = random.Next(750) * 2;
            uint sum = InternetChecksum.Add(InternetChecksum.Add(0, data.AsSpan(0, cut)), data.AsSpan(cut));
            Assert.Equal(Definition(data), InternetChecksum.Finish(sum));
        }
    }

    [Fact]
    public void DataWithItsOwnChecksum_IsValid_AndIsNotAfterAFlip()
    {
        byte[] data = [1, 2, 3, 4, 0, 0, 7, 8];
        ushort checksum = InternetChecksum.Finish(InternetChecksum.Add(0, data));
        data[4] = (byte)(checksum >> 8);
        data[5] = (byte)checksum;
        Assert.True(InternetChecksum.IsValid(InternetChecksum.Add(0, data)));
        data[7] ^= 0x10;
        Assert.False(InternetChecksum.IsValid(InternetChecksum.Add(0, data)));
    }

    private static ushort Definition(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (int i = 0; i < data.Length; i++)
        {
            sum += (i & 1) == 0 ? (uint)data[i] << 8 : data[i];
            sum = (sum & 0xFFFF) + (sum >> 16);
        }

        return (ushort)~sum;
    }
}
