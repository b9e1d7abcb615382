using System;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>
/// A stream whose every byte is known from its seed and its position, so that a receiver checks each read against what must stand there: what
/// was delivered is an exact prefix of what was sent. Works over any <see cref="IByteStream"/>.
/// </summary>
internal static class StreamCheck
{
    /// <summary>Writes so many bytes in pieces of changing size, then ends the direction.</summary>
    public static async Task SendAsync(IByteStream stream, ulong seed, int length, int largestPiece = 20000)
    {
        var random = new TestRandom(seed ^ 0x5EED);
        byte[] buffer = new byte[largestPiece];
        for (int position = 0; position < length;)
        {
            int piece = Math.Min(1 + random.Next(largestPiece), length - position);
            Fill(buffer.AsSpan(0, piece), seed, position);
            await stream.WriteAsync(buffer.AsMemory(0, piece));
            position += piece;
        }

        stream.Shutdown();
    }

    /// <summary>Reads to the end.</summary>
    /// <returns>The number of bytes, each of which was right.</returns>
    public static async Task<int> ReceiveAsync(IByteStream stream, ulong seed, int bufferSize = 16384)
    {
        byte[] buffer = new byte[bufferSize];
        int position = 0;
        while (true)
        {
            int length = await stream.ReadAsync(buffer);
            if (length == 0)
            {
                return position;
            }

            Check(buffer.AsSpan(0, length), seed, position);
            position += length;
        }
    }

    public static void Fill(Span<byte> buffer, ulong seed, int position)
    {
        for (int i = 0; i < buffer.Length; i++)
        {
            buffer[i] = ByteAt(seed, position + i);
        }
    }

    public static void Check(ReadOnlySpan<byte> buffer, ulong seed, int position)
    {
        for (int i = 0; i < buffer.Length; i++)
        {
            if (buffer[i] != ByteAt(seed, position + i))
            {
                Assert.Fail($"Byte {position + i} of stream {seed} is {buffer[i]}, not {ByteAt(seed, position + i)}.");
            }
        }
    }

    public static byte ByteAt(ulong seed, int position) =>
        (byte)((((ulong)(uint)position * 0x9E37_79B9_7F4A_7C15) ^ (seed * 0xC2B2_AE3D_27D4_EB4F)) >> 29);
}
