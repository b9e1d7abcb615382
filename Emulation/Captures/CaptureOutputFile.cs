using System;
using System.IO;

namespace DeviceKit.Emulation.Captures;

/// <summary>A file that is written under a temporary name and gets its own when it is closed; after a failed write it is deleted instead.</summary>
internal sealed class CaptureOutputFile : FileStream
{
    private readonly string _path;
    private bool _failed;
    private bool _closed;

    public CaptureOutputFile(string path)
        : base(TemporaryName(path), FileMode.Create, FileAccess.Write, FileShare.Read, 64 * 1024) => _path = Path.GetFullPath(path);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            base.Write(buffer);
        }
        catch (IOException)
        {
            _failed = true;
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        try
        {
            base.Dispose(disposing);
        }
        catch (IOException)
        {
            _failed = true;
            throw;
        }
        finally
        {
            if (disposing && _failed)
            {
                File.Delete(Name);
            }
        }

        if (disposing && !_failed)
        {
            File.Move(Name, _path, overwrite: true);
        }
    }

    private static string TemporaryName(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return $"{Path.GetFullPath(path)}.{Environment.ProcessId}.tmp";
    }
}
