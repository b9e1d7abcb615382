using System;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Stack;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>Reading a connection of the device's.</summary>
internal static class Streams
{
    /// <summary>Reads up to the end.</summary>
    public static async ValueTask<byte[]> ReadToEndAsync(this IByteStream stream)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[4096];
        while (await stream.ReadAsync(buffer) is > 0 and int length)
        {
            all.Write(buffer.AsSpan(0, length));
        }

        return all.ToArray();
    }

    /// <summary>Reads as much as is asked for.</summary>
    public static async ValueTask<byte[]> ReadExactlyAsync(this IByteStream stream, int length)
    {
        byte[] bytes = new byte[length];
        for (int read = 0; read < length;)
        {
            int some = await stream.ReadAsync(bytes.AsMemory(read));
            read += some > 0 ? some : throw new EndOfStreamException($"{read} of {length} bytes");
        }

        return bytes;
    }
}
