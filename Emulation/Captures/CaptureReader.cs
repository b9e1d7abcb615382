using System;
using System.IO;

namespace DeviceKit.Emulation.Captures;

/// <summary>Opens capture files of either format.</summary>
public static class CaptureReader
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CaptureFormatException">The file is no capture.</exception>
    public static ICaptureReader Open(string path) =>
        Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024));

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The file's bytes; need not seek; disposed with the reader, and when this method throws.</param>
    /// <exception cref="CaptureFormatException">The stream is no capture.</exception>
    public static ICaptureReader Open(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new CaptureInput(stream);
        try
        {
            input.Begin();
            input.Read(4);
            return input.UInt32(0) == PcapNgFormat.SectionHeader ? new PcapNgReader(input) : new PcapReader(input);
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }
}
